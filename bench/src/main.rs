fn main() -> bench::Outcome<()> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    bench::run(&given)
}
