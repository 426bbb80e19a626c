using Hunsuan.Cases;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Households;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Records;

/// <summary>What the record page shows of a household besides its timeline (แฟ้มครัวเรือน).</summary>
public sealed record HouseholdFile
{
    public required HouseholdHeading.Heading Heading { get; init; }
    public Household Household => Heading.Household;
    public required IReadOnlyList<Member> Members { get; init; }

    /// <summary>Everybody who lives or lived here, the earliest first.</summary>
    public required IReadOnlyList<WhoLivedWhere.Stay> Stays { get; init; }

    /// <summary>Those who lived here and died, left or moved on.</summary>
    public required IReadOnlyList<WhoLivedWhere.Stay> Former { get; init; }

    /// <summary>What is asked of owners of lists of those, by the person.</summary>
    public required ILookup<Guid, CorrectionUnderWay> CorrectionsOfFormer { get; init; }

    /// <summary>Where the household lived or was registered before, the latest first.</summary>
    public required IReadOnlyList<FormerAddress> FormerAddresses { get; init; }

    public required Case? OpenCase { get; init; }

    /// <summary>The case that was closed last; of interest while none is open.</summary>
    public required Case? ClosedCase { get; init; }

    /// <summary>The next day on which the household is asked how it is; null where none is planned.</summary>
    public FollowUp? NextFollowUp { get; init; }

    /// <summary>Who answers for the open case.</summary>
    public required string? Owner { get; init; }

    /// <summary>Every measurement, the latest first.</summary>
    public required IReadOnlyList<HouseholdMeasurement> Measurements { get; init; }

    public HouseholdMeasurement? Now => Measurements.Count > 0 ? Measurements[0] : null;

    /// <summary>The one to compare with: as it was when the case was opened, else the one before the latest.</summary>
    public required HouseholdMeasurement? Before { get; init; }

    public IReadOnlyList<HouseholdProfile.Change> Changes => Now is { } now ? HouseholdProfile.Compare(Before, now) : [];

    /// <summary>The reader took the case, so that health is shown; to others it is secured.</summary>
    public required bool ShowsHealth { get; init; }

    /// <summary>How many members bear each flag, the gravest flag first.</summary>
    public IReadOnlyList<(MemberMark Flag, int Count)> Flags =>
        [.. Members.SelectMany(m => m.Flags).GroupBy(f => f).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    public sealed record Member
    {
        public required Guid Id { get; init; }
        public required NameOfPerson Name { get; init; }
        public required Text? Relation { get; init; }
        public required Text? Age { get; init; }

        /// <summary>The last three digits of the citizen ID; null where there is none yet.</summary>
        public required string? MaskedId { get; init; }

        /// <summary>The number that was given fails its check digit.</summary>
        public required bool IsIdUnverified { get; init; }

        public required IReadOnlyList<MemberMark> Flags { get; init; }

        /// <summary>Dimensions in which the member, or the household, falls short now.</summary>
        public required IReadOnlyList<EditionDimension> ShortIn { get; init; }

        /// <summary>Agencies' lists that the member stands in, by what was linked.</summary>
        public IReadOnlyList<StandsInList> Lists { get; init; } = [];

        /// <summary>What is asked of the owners of these lists.</summary>
        public IReadOnlyList<CorrectionUnderWay> Corrections { get; init; } = [];
    }
}

/// <summary>What to know of a member at once (ป้ายประจำตัวสมาชิก), in the order of urgency.</summary>
public enum MemberMark
{
    Bedridden = 1,
    Disabled = 2,
    ChronicallyIll = 3,
    Elderly = 4,
    Child = 5,
    WithoutId = 6,
    HoldsCard = 7,
    Restricted = 8,
}
