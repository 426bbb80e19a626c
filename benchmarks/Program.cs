return args switch
{
    ["measure"] => Hunsuan.Benchmarks.MeasureBenchmark.Start(),
    ["measure", var persons] => Hunsuan.Benchmarks.MeasureBenchmark.Start(int.Parse(persons, System.Globalization.CultureInfo.InvariantCulture)),
    ["measure-file"] => Hunsuan.Benchmarks.MeasureFileBenchmark.Start(),
    ["measure-file", var megabytes] => Hunsuan.Benchmarks.MeasureFileBenchmark.Start(int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture)),
    ["link"] => Hunsuan.Benchmarks.LinkBenchmark.Start(null),
    ["link", var households] => Hunsuan.Benchmarks.LinkBenchmark.Start(int.Parse(households, System.Globalization.CultureInfo.InvariantCulture)),
    ["country", var folder] => Hunsuan.Benchmarks.CountryBenchmark.Start(folder, null),
    ["country", var folder, var households] => Hunsuan.Benchmarks.CountryBenchmark.Start(folder, int.Parse(households, System.Globalization.CultureInfo.InvariantCulture)),
    ["again"] => Hunsuan.Benchmarks.AgainBenchmark.Start(null),
    ["again", var households] => Hunsuan.Benchmarks.AgainBenchmark.Start(int.Parse(households, System.Globalization.CultureInfo.InvariantCulture)),
    ["kernels"] => Hunsuan.Benchmarks.KernelBenchmark.Start(),
    ["benefits"] => Hunsuan.Benchmarks.BenefitBenchmark.Start(),
    ["seal"] => Hunsuan.Benchmarks.SealBenchmark.Start(),
    ["import", var database] => Hunsuan.Benchmarks.ImportBenchmark.Run(database),
    ["search", var database] => Hunsuan.Benchmarks.SearchBenchmark.Run(database),
    ["unclaimed", var database] => Hunsuan.Benchmarks.UnclaimedBenchmark.Run(database),
    ["missed", var folder] => Hunsuan.Benchmarks.MissedBenchmark.Run(folder),
    ["centre", var folder, .. var rest] => Hunsuan.Benchmarks.CentreBenchmark.Run(folder, rest),
    ["log", var database] => Hunsuan.Benchmarks.LogBenchmark.Run(database),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks -- measure [PERSONS] | measure-file [MEGABYTES] | kernels | link [HOUSEHOLDS] | country FOLDER [HOUSEHOLDS] | again [HOUSEHOLDS] | benefits | seal | import DATABASE | search DATABASE | unclaimed DATABASE | missed FOLDER | log DATABASE | centre FOLDER [DATABASE] [--persons NUMBER] [--minutes NUMBER] [--fill-only]");
    return 2;
}
