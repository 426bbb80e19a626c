using Hunsuan.Shared;

namespace Hunsuan.Simulation;

/// <summary>How the invented people live, as shares and weights from people.json (สัดส่วนของประชากรจำลอง).</summary>
internal sealed record PeopleRates
{
    public required string Source { get; init; }
    public required Certainty Certainty { get; init; }
    public required Dictionary<HouseholdShape, double> Shapes { get; init; }
    public required double SecondFamily { get; init; }

    public required double WifeTakesName { get; init; }
    public required double MarriedTitle { get; init; }
    public required double Monk { get; init; }

    /// <summary>Share of those in government service who write a rank before their name.</summary>
    public required double Rank { get; init; }
    public required double Nickname { get; init; }

    /// <summary>Share of families that bear one of the few family names usual in their village.</summary>
    public required double VillageFamilyName { get; init; }
    public required double ClanName { get; init; }

    /// <summary>Share of family names with three parts, most of them rare.</summary>
    public required double LongFamilyName { get; init; }
    public required double MiddleSyllable { get; init; }
    public required int WholeNameBornBefore { get; init; }
    public required double WholeName { get; init; }

    /// <summary>Share of Muslims by province.</summary>
    public required Dictionary<string, double> MuslimShare { get; init; }
    public required double MuslimElsewhere { get; init; }
    public required double Patronymic { get; init; }

    public required double Foreign { get; init; }
    public required double Stateless { get; init; }
    public required double NoNumberYet { get; init; }
    public required Dictionary<string, double> ForeignNationalities { get; init; }
    public required AgeChance[] BirthdayUnknown { get; init; }
    public required double HomeOffice { get; init; }
    public required double ProvinceOffice { get; init; }
    public required Dictionary<string, double> OtherOffices { get; init; }

    public required SchoolingOfCohort[] Education { get; init; }
    public required Dictionary<Occupation, WorkRates> Occupations { get; init; }
    public required double WithoutWork { get; init; }
    public required double Homemaker { get; init; }
    public required AgeChance[] Studies { get; init; }
    public required AgeChance[] ElderWorks { get; init; }
    public required double ElderSupported { get; init; }
    public required double SupportIncome { get; init; }

    /// <summary>Share of the schooled elderly who draw a pension.</summary>
    public required double Pension { get; init; }
    public required double PensionIncome { get; init; }

    public required AgeChance[] Disability { get; init; }
    public required double DisabledWorks { get; init; }
    public required Dictionary<string, double> Disabilities { get; init; }
    public required AgeChance[] ChronicIllness { get; init; }
    public required Dictionary<string, double> Illnesses { get; init; }
    public required AgeChance[] Bedridden { get; init; }
    public required Dictionary<string, double> Tenures { get; init; }

    /// <summary>Deviations of the logarithm of income between persons, sub-districts and villages.</summary>
    public required double IncomeSpread { get; init; }
    public required double AreaSpread { get; init; }
    public required double VillageSpread { get; init; }

    public required CardRates Card { get; init; }
    public required AllowanceRates OldAge { get; init; }
    public required AllowanceRates DisabilityCard { get; init; }
}

/// <summary>A chance from an age on, until the next step.</summary>
internal sealed record AgeChance(int FromAge, double Chance)
{
    public static double At(AgeChance[] steps, int age)
    {
        var chance = 0.0;
        foreach (var step in steps)
            if (age >= step.FromAge) chance = step.Chance;
        return chance;
    }
}

/// <summary>What those born from a year (พ.ศ.) on have learnt.</summary>
internal sealed record SchoolingOfCohort(int BornFrom, Dictionary<Schooling, double> Weights);

/// <summary>How many do this work, with and without upper secondary school, and its usual income in baht a year.</summary>
internal sealed record WorkRates(double Weight, double SchooledWeight, double Income);

/// <summary>Who holds the state welfare card, rightly or not.</summary>
internal sealed record CardRates(
    int IncomeLimit, int PoorBelow, double TakeUp, double TakeUpOfPoor, double WithoutNumber, double WronglyHeld, int Amount);

/// <summary>Who receives an allowance, rightly or not, and its monthly amounts by age.</summary>
internal sealed record AllowanceRates(double TakeUp, double WronglyHeld, AmountFromAge[] Amounts)
{
    public int AmountAt(int age) => Amounts.LastOrDefault(step => age >= step.FromAge, Amounts[0]).Amount;
}

internal sealed record AmountFromAge(int FromAge, int Amount);
