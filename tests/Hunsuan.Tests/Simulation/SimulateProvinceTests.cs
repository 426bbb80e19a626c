using System.Security.Cryptography;
using Hunsuan.Simulation;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Simulation;

public sealed class SimulateProvinceTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("simulations");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var first = Simulate("first", seed: 1);
        var again = Simulate("again", seed: 1);
        var other = Simulate("other", seed: 2);

        Assert.Equal(8, first.Count);
        Assert.Equal(first, again);
        Assert.All(first, file => Assert.NotEqual(file.Value, other[file.Key]));
    }

    [Fact]
    public void Numbers_are_valid_and_nobody_shares_one_except_by_the_stated_slips()
    {
        SimulatedProvince.Simulate(Path.Combine(_root.FullName, "numbers"), change: input => input.Households = 3000);
        var numbers = Column("numbers", "persons.csv", 3).Where(number => number != "").ToList();
        var survey = SimulationData.Load().Value!.Errors.Survey;

        Assert.InRange(numbers.Count(number => !BenefitListTests.IsValid(number)) / (double)numbers.Count, 0.004, survey.WrongDigit + survey.SwappedDigits + 0.004);
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.Contains(numbers, number => number[0] == '0');
        Assert.True(numbers.Count(number => number[0] is '1' or '3') > numbers.Count * 0.8);
        Assert.InRange(Column("numbers", "persons.csv", 3).Count(number => number == ""), 150, 350);
    }

    [Fact]
    public void Places_get_their_households_also_where_one_lies_in_another()
    {
        SimulatedProvince.Simulate(Path.Combine(_root.FullName, "places"), change: input =>
            input.Places = [new("5601", 50), new("560108", 30), new("9001", 20)]);

        Assert.Equal([("560101", 30), ("560108", 50), ("900101", 10), ("900102", 10)],
            Column("places", "households.csv", 4).CountBy(code => code).Select(area => (area.Key, area.Value)));
        var houses = Column("places", "households.csv", 0).Zip(Column("places", "households.csv", 1));
        Assert.Equal(100, houses.Distinct().Count());
    }

    [Fact]
    public void Muslim_names_belong_to_the_south()
    {
        SimulatedProvince.Simulate(Path.Combine(_root.FullName, "south"), change: input => input.Places = [new("95", 600)]);
        SimulatedProvince.Simulate(Path.Combine(_root.FullName, "north"), change: input => input.Places = [new("56", 600)]);
        string[] spellings = ["มูฮัมหมัด", "มูฮำหมัด", "มูหะหมัด"];
        int Named(string folder, string beginning) => Column(folder, "persons.csv", 5).Count(name => name.StartsWith(beginning, StringComparison.Ordinal));

        Assert.All(spellings, spelling => Assert.True(Named("south", spelling) > 5));
        Assert.True(spellings.Sum(spelling => Named("north", spelling)) < 10);
        Assert.Contains(Column("south", "persons.csv", 6), name => name.StartsWith("บินติ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_further_edition_is_simulated_from_its_files()
    {
        var folder = _root.CreateSubdirectory("editions/made-up").FullName;
        File.WriteAllText(Path.Combine(folder, EditionFolder.EditionFile), File.ReadAllText(Path.Combine(EditionBook.BuiltInFolder, "bmn-2560", EditionFolder.EditionFile)).Replace("bmn-2560", "made-up"));
        File.WriteAllText(Path.Combine(folder, EditionFolder.IndicatorFile), File.ReadAllText(Path.Combine(EditionBook.BuiltInFolder, "bmn-2560", EditionFolder.IndicatorFile)).Replace(",bmn", ",q"));
        var target = Path.Combine(_root.FullName, "edition");
        var run = new SimulateProvince(SimulatedProvince.Areas, EditionBook.Load(Path.Combine(_root.FullName, "editions")))
            .Run(new() { ProvinceCode = "56", Households = 20, Folder = target, Today = SimulatedProvince.Today, EditionId = "made-up" });

        Assert.True(run.Succeeded);
        Assert.EndsWith(",q22,q23,q30,q31", File.ReadLines(Path.Combine(target, "households.csv")).First());
    }

    [Theory]
    [InlineData("5", 10, "use 2 digits")]
    [InlineData("99", 10, "No sub-district")]
    [InlineData("56", 0, "use 1 to")]
    [InlineData("56", 10_000_000, "use 1 to")]
    public void What_cannot_be_simulated_is_told(string province, int households, string told)
    {
        var folder = Path.Combine(_root.FullName, "refused");
        var run = SimulatedProvince.Simulate(folder, change: input => (input.ProvinceCode, input.Households) = (province, households));

        Assert.Contains(run.Problems, problem => problem.Message.English.Contains(told));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Nothing_is_written_over_files_that_were_not_simulated()
    {
        var folder = _root.CreateSubdirectory("real").FullName;
        File.WriteAllText(Path.Combine(folder, "persons.csv"), "real");

        Assert.Contains("was not simulated", Assert.Single(SimulatedProvince.Simulate(folder).Problems).Message.English);
        Assert.Equal("real", File.ReadAllText(Path.Combine(folder, "persons.csv")));

        var simulated = Path.Combine(_root.FullName, "simulated");
        Assert.True(SimulatedProvince.Simulate(simulated, change: input => input.Households = 10).Succeeded);
        Assert.True(SimulatedProvince.Simulate(simulated, change: input => input.Households = 10).Succeeded);
        Assert.Contains("SYNTHETIC", File.ReadLines(Path.Combine(simulated, "README.txt")).First());
    }

    [Fact]
    public void A_stopped_simulation_leaves_no_rows_behind_and_can_be_run_again()
    {
        var folder = Path.Combine(_root.FullName, "stopped");
        using var stop = new CancellationTokenSource();
        var simulate = new SimulateProvince(SimulatedProvince.Areas, EditionBook.Load());
        var input = new SimulateProvince.Input { ProvinceCode = "56", Households = 3000, Folder = folder, Today = SimulatedProvince.Today };

        Assert.Throws<OperationCanceledException>(() => simulate.Run(input, progress => stop.Cancel(), stop.Token));
        Assert.Equal(["README.txt"], Directory.EnumerateFiles(folder).Select(Path.GetFileName));

        var last = default(SimulationProgress);
        Assert.True(simulate.Run(input, progress => last = progress).Succeeded);
        Assert.Equal((3000, 3000), (last.Households, last.OfHouseholds));
    }

    private Dictionary<string, string> Simulate(string name, ulong seed)
    {
        var folder = Path.Combine(_root.FullName, name);
        SimulatedProvince.Simulate(folder, seed, input => input.Households = 300);
        return Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
    }

    private List<string> Column(string folder, string file, int column) =>
        [.. File.ReadLines(Path.Combine(_root.FullName, folder, file)).Skip(1).Select(line => line.Split(',')[column])];
}
