return args switch
{
    ["measure", ..] => Hunsuan.Benchmarks.MeasureBenchmark.Start(),
    ["search", var database] => Hunsuan.Benchmarks.SearchBenchmark.Run(database),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks -- measure | search DATABASE");
    return 2;
}
