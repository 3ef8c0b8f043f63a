# Measures what is promised (docs/performance.md); nothing else should be running.
bench *ARGS:
    cargo build --release -p urdimbre -p bench
    ${CARGO_TARGET_DIR:-target}/release/bench {{ARGS}}
