# Measures what is promised (docs/performance.md); nothing else should be running.
bench *ARGS:
    cargo build --release -p urdimbre -p bench
    .ci/postgres ${CARGO_TARGET_DIR:-target}/release/bench {{ARGS}}
