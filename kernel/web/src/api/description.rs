use base::Language;
use serde_json::{Map, Value, json};

use super::Endpoint;
use crate::Method;

const PROBLEM: &str = "#/components/schemas/Problem";

/// What the API is, as OpenAPI 3.1 has it.
pub fn description(endpoints: &[Endpoint], title: &str, origin: &str, language: Language) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for endpoint in endpoints {
        let method = if endpoint.route.method == Method::Get { "get" } else { "post" };
        let path = paths.entry(endpoint.route.pattern).or_insert_with(|| json!({}));
        if let Value::Object(path) = path {
            path.insert(method.to_owned(), operation(endpoint, language));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1", "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"}},
        "servers": [{"url": origin}],
        "paths": paths,
        "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Problem": problem()},
        },
    })
}

fn problem() -> Value {
    json!({
        "type": "object",
        "required": ["type", "title", "status", "detail", "code"],
        "properties": {
            "type": {"type": "string", "format": "uri"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "code": {"type": "string"},
            "reference": {"type": "string"},
            "fields": {"type": "array", "items": {"type": "object", "required": ["field", "told"], "properties": {
                "field": {"type": "string"},
                "told": {"type": "string"},
            }}},
            "conflicts": {"type": "array", "items": {"type": "object", "properties": {
                "field": {"type": "string"},
                "yours": {"type": "string"},
                "theirs": {"type": "string"},
            }}},
        },
    })
}

fn operation(endpoint: &Endpoint, language: Language) -> Value {
    let writes = endpoint.route.method == Method::Post;
    let mut parameters: Vec<Value> = in_path(endpoint.route.pattern);
    parameters.extend(endpoint.asks.iter().map(
        |asked| json!({"name": asked.name, "in": "query", "required": false, "schema": asked.form}),
    ));
    let mut operation = json!({
        "operationId": endpoint.name,
        "summary": (endpoint.told)(language),
        "security": if writes { json!([{"key": []}]) } else { json!([{}, {"key": []}]) },
        "responses": responses(endpoint),
    });
    if writes {
        parameters.push(json!({"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}}));
        parameters.push(json!({"name": "Idempotency-Key", "in": "header", "required": false,
            "schema": {"type": "string", "minLength": 1, "maxLength": 255}}));
        let fields: Map<String, Value> =
            endpoint.takes.iter().map(|taken| (taken.name.to_owned(), taken.kind.form())).collect();
        operation["requestBody"] = json!({"required": true, "content": {"application/json": {
            "schema": {"type": "object", "properties": fields, "additionalProperties": false, "minProperties": 1},
        }}});
    }
    operation["parameters"] = parameters.into();
    operation
}

/// What stands between braces: a number where it says so, else a name.
fn in_path(pattern: &str) -> Vec<Value> {
    let names = pattern.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    names
        .map(|name| {
            let form = if name == "number" {
                json!({"type": "integer"})
            } else {
                json!({"type": "string"})
            };
            json!({"name": name, "in": "path", "required": true, "schema": form})
        })
        .collect()
}

fn responses(endpoint: &Endpoint) -> Value {
    let told = |status: &str, schema: Value, kind: &str| {
        let schema = json!({"description": status, "content": {kind: {"schema": schema}}});
        (status.to_owned(), schema)
    };
    let mut all: Map<String, Value> = Map::new();
    all.extend([told("200", endpoint.gives.clone(), "application/json")]);
    if endpoint.route.method == Method::Get {
        all.insert("304".to_owned(), json!({"description": "304"}));
    }
    let common = [400, 401, 403, 404, 429];
    let own = endpoint.refuses.iter().map(|(status, _)| *status);
    for status in common.into_iter().chain(own) {
        let problem = json!({"$ref": PROBLEM});
        all.extend([told(&status.to_string(), problem, "application/problem+json")]);
    }
    all.into()
}
