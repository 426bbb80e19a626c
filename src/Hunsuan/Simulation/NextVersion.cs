namespace Hunsuan.Simulation;

/// <summary>The same list some months later (ทะเบียนฉบับถัดไป): most rows as they were, some gone, some of the forgotten added.</summary>
/// <remarks>Has random numbers of its own, so that the files beside it are the same with it and without.</remarks>
internal sealed class NextVersion(ShuffledRows rows, ListErrorRates rates, SimulationRandom random)
{
    private readonly CsvLine _line = new();

    /// <summary>A row of the first version.</summary>
    public void Keep(ReadOnlySpan<byte> line, long person)
    {
        if (!random.Chance(rates.LeftByNextVersion)) rows.Add(line, person);
    }

    /// <summary>Somebody whom the first version forgot; who is written down now is written down well.</summary>
    public void Consider(InventedPerson person, InventedHousehold household, DateOnly since, int amount)
    {
        if (!random.Chance(rates.ComeByNextVersion)) return;
        _line.Clear().Add(person.CitizenNumber).Add(person.Prefix).Add(person.FirstName).Add(person.FamilyName);
        if (person.IsBirthdayUnknown) _line.AddDay(0, 0, person.BirthYear);
        else _line.AddBuddhistDay(person.BirthDate);
        _line.Add(household.HouseNo).Add(household.Village.Moo).Add(household.Village.AreaCode).AddBuddhistDay(since).Add(amount).Add("active").EndLine();
        rows.Add(_line.Written, person.Id);
    }
}
