namespace Hunsuan.Simulation;

/// <summary>Gives each member a yearly income and the household its average (รายได้).</summary>
internal sealed class HouseholdIncomes(SimulationRandom random, PeopleRates rates)
{
    public void Fill(InventedHousehold household)
    {
        var sum = 0L;
        foreach (var person in household.Members) sum += person.IncomeOfYear = IncomeOf(person, household);
        household.IncomePerPerson = (int)(sum / household.Members.Count);
    }

    private int IncomeOf(InventedPerson person, InventedHousehold household)
    {
        var usual = rates.Occupations.TryGetValue(person.Occupation, out var work) ? work.Income
            : person.Occupation == Occupation.Pensioner ? rates.PensionIncome
            : person.Earns ? rates.SupportIncome
            : 0;
        if (usual == 0) return WithoutEarnings(person);

        // Half of what makes incomes differ is the household's, half the person's own.
        var effect = household.Village.IncomeEffect + rates.IncomeSpread * (0.75 * household.Standing + 0.66 * random.Normal());
        return Math.Max(1000, (int)(usual * SimulationRandom.Exp(effect)));
    }

    /// <summary>The elderly still have their allowance; everyone else has nothing.</summary>
    private int WithoutEarnings(InventedPerson person) =>
        person.Age >= 60 && person.Standing == CivilStanding.Thai && !person.IsMonk ? rates.OldAge.AmountAt(person.Age) * 12 : 0;
}
