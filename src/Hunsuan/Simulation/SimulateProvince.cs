using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Simulation;

/// <summary>Writes a believable survey and lists of a province in which nobody is real (จำลองจังหวัด).</summary>
/// <param name="areas">All sub-districts that may be used, with their weights and centres where known.</param>
/// <param name="editions">The survey editions known.</param>
public sealed class SimulateProvince(IReadOnlyList<SimulatedArea> areas, EditionBook editions)
{
    public sealed record Input
    {
        public const int HouseholdsMax = 9_000_000;

        /// <summary>The province, unless <see cref="Places"/> says more exactly where.</summary>
        public string ProvinceCode { get; set; } = "";
        public int Households { get; set; }

        /// <summary>Places with the households of each; empty means the whole province.</summary>
        public IReadOnlyList<SimulatedPlace> Places { get; set; } = [];

        /// <summary>The same seed, day, places and areas give the same files, byte for byte.</summary>
        public ulong Seed { get; set; }
        public string Folder { get; set; } = "";

        /// <summary>The day the lists are of; the survey was one to two years before.</summary>
        public DateOnly Today { get; set; }

        /// <summary>The edition of the survey; null means the newest by the survey's year.</summary>
        public string? EditionId { get; set; }

        internal IReadOnlyList<SimulatedPlace> AllPlaces =>
            Places.Count > 0 ? Places : [new SimulatedPlace(ProvinceCode, Households)];
    }

    /// <summary>What has to be put right before <see cref="Run"/> can begin; empty when nothing.</summary>
    public IReadOnlyList<Problem> Check(Input input)
    {
        var problems = new List<Problem>();
        if (input.Places.Count == 0 && input.ProvinceCode.Length != 2)
            problems.Add(SimulationTexts.ProvinceCode(input.ProvinceCode));
        foreach (var place in input.AllPlaces)
        {
            if (place.AreaCode.Length == 0 || !SimulationPlan.AreasOf(place, areas).Any())
                problems.Add(SimulationTexts.UnknownArea(place.AreaCode));
            if (place.Households is < 1 or > Input.HouseholdsMax) problems.Add(SimulationTexts.HouseholdCount(place.Households));
        }
        if (input.AllPlaces.Sum(place => (long)place.Households) > Input.HouseholdsMax) problems.Add(SimulationTexts.TooManyHouseholds);
        if (EditionOf(input) is null) problems.Add(SimulationTexts.UnknownEdition(input.EditionId));
        if (input.Today.Year is < 1950 or > 2150) problems.Add(SimulationTexts.Today(input.Today));
        if (SimulatedFolder.Check(input.Folder) is { } folder) problems.Add(folder);
        return problems;
    }

    /// <summary>Writes the files; stopping it, or any failure, leaves no unfinished file behind.</summary>
    public Result<SimulationSummary> Run(Input input, Action<SimulationProgress>? progress = null, CancellationToken stop = default)
    {
        if (Check(input) is { Count: > 0 } problems) return problems.ToList();
        var data = SimulationData.Load();
        if (data.Value is null) return data.Problems.ToList();

        var plan = SimulationPlan.Make(areas, input.AllPlaces, data.Value.People, input.Seed, input.Today);
        var edition = EditionOf(input)!;
        try
        {
            Directory.CreateDirectory(input.Folder);
            SimulationNotice.Write(input, edition);
            using var folder = new SimulatedFolder(input, edition, data.Value, plan);
            return folder.Write(progress, stop);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return SimulationTexts.NotWritten(input.Folder, error.Message);
        }
    }

    private Edition? EditionOf(Input input) =>
        input.EditionId is { } id ? editions.Find(id) : editions.For(input.Today.Year + 543 - 1);
}

/// <summary>How far a simulation has come (ความคืบหน้าของการจำลอง).</summary>
public readonly record struct SimulationProgress(int Households, int OfHouseholds, long Persons);

/// <summary>What a simulation wrote (สรุปผลการจำลอง).</summary>
public sealed record SimulationSummary(int Households, int Persons, IReadOnlyDictionary<string, int> RowsOfFiles);
