using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Simulation;

/// <summary>The folder with all files of a simulation; they appear together when the last is complete (โฟลเดอร์ข้อมูลจำลอง).</summary>
internal sealed class SimulatedFolder : IDisposable
{
    public const string HouseholdsFile = "households.csv";
    public const string PersonsFile = "persons.csv";
    public const string CardFile = "welfare-card.csv";
    public const string OldAgeFile = "old-age-allowance.csv";
    public const string DisabilityFile = "disability-card.csv";

    /// <summary>The list of <see cref="OldAgeFile"/> some months later.</summary>
    public const string LaterOldAgeFile = "old-age-allowance.later.csv";

    public const string TruthFile = "truth.csv";
    private const int ReportEvery = 1000;
    private const ulong NextVersionStream = ulong.MaxValue - 1000;

    private static readonly string[] Names =
        [SimulationNotice.FileName, HouseholdsFile, PersonsFile, CardFile, OldAgeFile, LaterOldAgeFile, DisabilityFile, TruthFile];

    private readonly string _folder;
    private readonly SimulationPlan _plan;
    private readonly List<SimulatedFile> _files = [];
    private readonly List<ShuffledRows> _shuffled = [];
    private readonly HouseholdMaker _maker;
    private readonly IndicatorResults _results;
    private readonly SurveyFiles _survey;
    private readonly BenefitLists _lists;

    public SimulatedFolder(SimulateProvince.Input input, Edition edition, SimulationData data, SimulationPlan plan)
    {
        (_folder, _plan) = (input.Folder, plan);

        var names = new NameBook(data);
        var random = new SimulationRandom(input.Seed, 0);
        _results = new IndicatorResults(edition, data, random);
        _maker = new HouseholdMaker(input.Seed, data, names, plan, random);

        var truth = new SimulatedTruth(Open(TruthFile, "file", "row", "person"));
        var households = Open(HouseholdsFile, [.. SurveyFiles.HouseholdColumns, .. _results.HouseholdColumns]);
        var persons = Open(PersonsFile, [.. SurveyFiles.PersonColumns, .. _results.PersonColumns]);
        _survey = new SurveyFiles(households, persons, truth, _results, data.Errors.Survey, random);

        ShuffledRows Shuffled(string name)
        {
            // Mixing must not draw from the households' numbers: their series begin anew with each household.
            var rows = new ShuffledRows(Open(name, BenefitList.Columns), truth, new SimulationRandom(input.Seed, ulong.MaxValue - (ulong)_shuffled.Count));
            _shuffled.Add(rows);
            return rows;
        }

        BenefitList List(ShuffledRows rows, NextVersion? next = null) => new(rows, data.Errors.Lists, names, plan, _maker, random, next);

        var (card, oldAge, disability) = (Shuffled(CardFile), Shuffled(OldAgeFile), Shuffled(DisabilityFile));
        var later = new NextVersion(Shuffled(LaterOldAgeFile), data.Errors.Lists, new SimulationRandom(input.Seed, NextVersionStream));
        _lists = new BenefitLists(List(card), List(oldAge, later), List(disability), data.People, input.Today, random);
    }

    /// <summary>Whether the folder may be written to: it is refused when it holds such files that were not simulated.</summary>
    public static Problem? Check(string folder)
    {
        if (folder.IsBlank || File.Exists(folder)) return SimulationTexts.NoFolder(folder);
        var taken = Names.FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));
        return taken is null || SimulationNotice.IsIn(folder) ? null : SimulationTexts.RealFile(folder, taken);
    }

    public SimulationSummary Write(Action<SimulationProgress>? progress, CancellationToken stop)
    {
        var (done, total) = (0, _plan.Villages.Sum(village => village.Households));
        foreach (var village in _plan.Villages)
        {
            stop.ThrowIfCancellationRequested();
            _maker.EnterVillage(village);
            _results.EnterVillage(village);
            for (var left = village.Households; left > 0; left--)
            {
                var household = _maker.Make(village);
                _survey.Write(household);
                _lists.Consider(household);
                if (++done % ReportEvery != 0) continue;
                stop.ThrowIfCancellationRequested();
                progress?.Invoke(new SimulationProgress(done, total, _maker.Persons));
            }
        }

        foreach (var rows in _shuffled) rows.WriteRest();
        foreach (var file in _files) file.Finish();
        progress?.Invoke(new SimulationProgress(done, total, _maker.Persons));
        var rowsOfFiles = _files.ToDictionary(file => file.Name, file => file.Rows);
        return new SimulationSummary(rowsOfFiles[HouseholdsFile], rowsOfFiles[PersonsFile], rowsOfFiles);
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }

    private SimulatedFile Open(string name, params string[] columns)
    {
        try
        {
            var file = new SimulatedFile(_folder, name, columns);
            _files.Add(file);
            return file;
        }
        catch
        {
            // A constructor that throws is not disposed of by its caller.
            Dispose();
            throw;
        }
    }
}
