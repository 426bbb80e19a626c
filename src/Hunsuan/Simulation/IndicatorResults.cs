using Hunsuan.Wellbeing;

namespace Hunsuan.Simulation;

/// <summary>Answers the survey's indicators: facts decide where they can, else chance, poverty and the village (ผลตัวชี้วัด).</summary>
internal sealed class IndicatorResults
{
    /// <summary>Even in the poorest home of the worst village something may go well.</summary>
    private const double MostLikely = 0.85;

    private static readonly PersonConditions AllConditions =
        Enum.GetValues<PersonConditions>().Aggregate((all, condition) => all | condition);

    private readonly SimulationRandom _random;
    private readonly double _missing;
    private readonly Question[] _household;
    private readonly Question[] _person;

    public IndicatorResults(Edition edition, SimulationData data, SimulationRandom random)
    {
        _random = random;
        _missing = data.Errors.Survey.MissingIndicator;
        var questions = edition.Indicators.Select(indicator => new Question(indicator, data.Chance(edition, indicator))).ToList();
        _household = [.. questions.Where(question => question.Indicator.Unit == IndicatorUnit.Household)];
        _person = [.. questions.Where(question => question.Indicator.Unit == IndicatorUnit.Person)];
    }

    public IEnumerable<string> HouseholdColumns => _household.Select(question => question.Indicator.Column);
    public IEnumerable<string> PersonColumns => _person.Select(question => question.Indicator.Column);

    /// <summary>Sets how much likelier each indicator fails in this village than elsewhere.</summary>
    public void EnterVillage(VillagePlan village)
    {
        var ofVillage = new SimulationRandom(village.Seed, 1);
        foreach (var question in (Question[])[.. _household, .. _person])
            question.FailInVillage = question.Chance.Fail * SimulationRandom.Exp(question.Chance.VillageEffect * ofVillage.Normal());
    }

    public void Answer(InventedHousehold surveyed, CsvLine line)
    {
        foreach (var question in _household)
        {
            var fails = question.Chance.Follows == IndicatorFollows.IncomePerPerson && question.Indicator.Threshold is { } threshold
                ? surveyed.IncomePerPerson < threshold
                : Fails(question, surveyed);
            line.Add(Cell(fails ? IndicatorCell.Fail : IndicatorCell.Pass));
        }
    }

    public void Answer(InventedHousehold surveyed, InventedPerson member, CsvLine line)
    {
        var known = new SurveyedPerson(member.AgeInMonths, ConditionsOf(member), AllConditions);
        foreach (var question in _person)
        {
            if (question.Indicator.AppliesTo(known) is false)
            {
                line.Add("-");
                continue;
            }
            var fails = question.Chance.Follows switch
            {
                IndicatorFollows.Earns => !member.Earns,
                IndicatorFollows.AttendsSchool => !member.AttendsSchool,
                IndicatorFollows.IncomePerPerson or IndicatorFollows.Nothing => Fails(question, surveyed),
            };
            line.Add(Cell(fails ? IndicatorCell.Fail : IndicatorCell.Pass));
        }
    }

    private static PersonConditions ConditionsOf(InventedPerson member)
    {
        var finished = member.Age >= 15 && member.Schooling >= Schooling.LowerSecondary;
        var isIdle = member.Occupation == Occupation.None;
        return (member.Disability.Length > 0 ? PersonConditions.Disabled : 0)
            | (member.ChronicIllness.Length > 0 ? PersonConditions.ChronicIllness : 0)
            | (member.IsBedridden ? PersonConditions.Bedridden : 0)
            | (finished ? PersonConditions.FinishedLowerSecondary : 0)
            | (finished && isIdle ? PersonConditions.OutOfSchoolWithoutWork : 0)
            | (member.Occupation != Occupation.Student && member.Disability.Length == 0 ? PersonConditions.ExpectedToWork : 0);
    }

    private bool Fails(Question question, InventedHousehold surveyed)
    {
        var likelier = SimulationRandom.Exp(-question.Chance.IncomeEffect * (surveyed.Standing + surveyed.Village.IncomeEffect));
        return _random.Chance(Math.Min(MostLikely, question.FailInVillage * likelier));
    }

    private string Cell(IndicatorCell result) =>
        _random.Chance(_missing) ? IndicatorCells.Write(IndicatorCell.Unknown) : IndicatorCells.Write(result);

    private sealed class Question(EditionIndicator indicator, IndicatorChance chance)
    {
        public EditionIndicator Indicator => indicator;
        public IndicatorChance Chance => chance;
        public double FailInVillage { get; set; }
    }
}
