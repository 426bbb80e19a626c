return args switch
{
    ["measure", ..] => Hunsuan.Benchmarks.MeasureBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks -- NAME");
    return 2;
}
