namespace Hunsuan.Simulation;

/// <summary>Fills in what a survey asks of a person: birthday, standing, schooling, work, health (รายละเอียดบุคคล).</summary>
internal sealed class PersonDetails(SimulationRandom random, PeopleRates rates)
{
    private readonly WeightedChoice<string> _foreignNationalities = new(rates.ForeignNationalities);
    private readonly WeightedChoice<string> _disabilities = new(rates.Disabilities);
    private readonly WeightedChoice<string> _illnesses = new(rates.Illnesses);
    private readonly (int BornFrom, WeightedChoice<Schooling> Choice)[] _schooling =
        [.. rates.Education.Select(cohort => (cohort.BornFrom, new WeightedChoice<Schooling>(cohort.Weights)))];
    private readonly WeightedChoice<Occupation> _occupations =
        new(rates.Occupations.Select(work => KeyValuePair.Create(work.Key, work.Value.Weight)));
    private readonly WeightedChoice<Occupation> _schooledOccupations =
        new(rates.Occupations.Select(work => KeyValuePair.Create(work.Key, work.Value.SchooledWeight)));

    public void Fill(InventedPerson person, DateOnly surveyedOn, double standing)
    {
        SetBirthday(person, surveyedOn);
        SetStanding(person);
        person.Disability = random.Chance(Chance(rates.Disability, person)) ? _disabilities.Draw(random) : "";
        person.ChronicIllness = random.Chance(Chance(rates.ChronicIllness, person)) ? _illnesses.Draw(random) : "";
        person.IsBedridden = random.Chance(Chance(rates.Bedridden, person));
        SetSchooling(person, standing);
        SetOccupation(person);
    }

    private void SetBirthday(InventedPerson person, DateOnly surveyedOn)
    {
        var born = surveyedOn.AddDays(-person.AgeInDays);
        person.IsBirthdayUnknown = random.Chance(AgeChance.At(rates.BirthdayUnknown, (int)(person.AgeInDays / 365.25)));

        // Civil Code s.16: whose day and month of birth are unknown counts as born on the first day of the year.
        if (person.IsBirthdayUnknown) born = new DateOnly(born.Year, 1, 1);
        person.BirthDate = born;
        person.AgeInMonths = MonthsBetween(born, surveyedOn);
    }

    /// <summary>Completed months of life on a day.</summary>
    public static int MonthsBetween(DateOnly born, DateOnly day) =>
        (day.Year - born.Year) * 12 + day.Month - born.Month - (day.Day < born.Day ? 1 : 0);

    private void SetStanding(InventedPerson person)
    {
        if (person.Relation is Relation.Head or Relation.Spouse or Relation.InLaw or Relation.Other && random.Chance(rates.Foreign * 2))
            (person.Standing, person.Nationality) = (CivilStanding.Foreign, _foreignNationalities.Draw(random));
        else if (random.Chance(rates.Stateless))
            (person.Standing, person.Nationality) = (CivilStanding.Stateless, "");
    }

    private void SetSchooling(InventedPerson person, double standing)
    {
        person.Schooling = person.Age switch
        {
            < 3 => Schooling.None,
            < 6 => random.Chance(Chance(rates.Studies, person)) ? Schooling.PrePrimary : Schooling.None,
            < 12 => Schooling.Primary,
            < 15 => Schooling.LowerSecondary,
            _ => Finished(person.BirthYear),
        };
        // Poverty ends schooling early, at any time; well-off homes send their children on.
        if (person.Age >= 15 && standing < -0.8 && person.Schooling > Schooling.Primary && random.Chance(0.4))
            person.Schooling = Schooling.Primary;
    }

    private void SetOccupation(InventedPerson person)
    {
        if (person.Age < 6 || BecomesStudent(person) || person.Age < 15) return;

        person.IsMonk = !person.IsFemale && person.Age >= 20 && random.Chance(rates.Monk);
        var worksDespite = person.Disability.Length == 0 || random.Chance(rates.DisabledWorks);
        if (person.IsMonk) person.Occupation = Occupation.Monk;
        else if (person.IsBedridden) person.Occupation = Occupation.None;
        else if (person.Age >= 60) SetElderOccupation(person, worksDespite);
        else if (!worksDespite || random.Chance(rates.WithoutWork)) person.Occupation = Occupation.None;
        else if (IsWife(person) && random.Chance(rates.Homemaker)) person.Occupation = Occupation.Homemaker;
        else person.Occupation = Work(person);
        person.Earns = rates.Occupations.ContainsKey(person.Occupation) || person.Occupation == Occupation.Pensioner
            || (person.Age >= 60 && random.Chance(rates.ElderSupported));
    }

    private bool BecomesStudent(InventedPerson person)
    {
        var isReady = person.Age < 18 || person.Schooling >= Schooling.UpperSecondary;
        if (!isReady || !random.Chance(Chance(rates.Studies, person))) return false;

        person.Occupation = Occupation.Student;
        if (person.Age >= 18) person.Schooling = Schooling.Bachelor;
        else if (person.Age >= 15) person.Schooling = random.Chance(0.7) ? Schooling.UpperSecondary : Schooling.Vocational;
        return true;
    }

    private void SetElderOccupation(InventedPerson person, bool worksDespite)
    {
        if (person.Schooling >= Schooling.UpperSecondary && random.Chance(rates.Pension)) person.Occupation = Occupation.Pensioner;
        else if (worksDespite && random.Chance(Chance(rates.ElderWorks, person))) person.Occupation = Work(person);
        // Nobody over sixty is still in government service.
        if (person.Occupation == Occupation.Government) person.Occupation = Occupation.Pensioner;
    }

    private static bool IsWife(InventedPerson person) => person.IsFemale && person.MaritalStatus == MaritalStatus.Married;

    private Occupation Work(InventedPerson person) =>
        (person.Schooling >= Schooling.UpperSecondary ? _schooledOccupations : _occupations).Draw(random);

    private Schooling Finished(int birthYear) => _schooling.Last(cohort => birthYear >= cohort.BornFrom).Choice.Draw(random);

    private static double Chance(AgeChance[] steps, InventedPerson person) => AgeChance.At(steps, person.Age);
}
