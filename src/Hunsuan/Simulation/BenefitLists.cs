namespace Hunsuan.Simulation;

/// <summary>Decides who stands on which list: by the rules, with those forgotten and those listed wrongly (ใครอยู่ในทะเบียนใด).</summary>
internal sealed class BenefitLists(
    BenefitList card, BenefitList oldAge, BenefitList disability, PeopleRates rates, DateOnly today, SimulationRandom random)
{
    /// <summary>The last registration of the card that is at least two years old.</summary>
    private readonly DateOnly _cardSince = FirstOctoberBefore(today.AddYears(-2));
    private readonly DateOnly _lastOctober = FirstOctoberBefore(today);

    public void Consider(InventedHousehold household)
    {
        foreach (var person in household.Members)
        {
            if (HoldsCard(person, household)) card.Add(person, household, _cardSince, rates.Card.Amount);

            var age = PersonDetails.MonthsBetween(person.BirthDate, _lastOctober) / 12;
            if (Receives(rates.OldAge, person, age >= 60))
                oldAge.Add(person, household, OldAgeSince(person), rates.OldAge.AmountAt(age));
            else if (age >= 60 && person.Standing == CivilStanding.Thai)
                oldAge.Forget(person, household, _lastOctober, rates.OldAge.AmountAt(age));
            if (Receives(rates.DisabilityCard, person, person.Disability.Length > 0))
                disability.Add(person, household, DisabilitySince(household), rates.DisabilityCard.AmountAt(age));
        }
    }

    private bool HoldsCard(InventedPerson person, InventedHousehold household)
    {
        if (person.Standing != CivilStanding.Thai || PersonDetails.MonthsBetween(person.BirthDate, _cardSince) < 18 * 12) return false;
        var limit = rates.Card.IncomeLimit;
        if (person.IncomeOfYear > limit || household.IncomePerPerson > limit) return random.Chance(rates.Card.WronglyHeld);
        if (person.CitizenNumber.Length == 0) return random.Chance(rates.Card.WithoutNumber);
        return random.Chance(household.IncomePerPerson < rates.Card.PoorBelow ? rates.Card.TakeUpOfPoor : rates.Card.TakeUp);
    }

    private bool Receives(AllowanceRates allowance, InventedPerson person, bool isEntitled) =>
        person.Standing == CivilStanding.Thai && random.Chance(isEntitled ? allowance.TakeUp : allowance.WronglyHeld);

    /// <summary>From the fiscal year after the sixtieth birthday on.</summary>
    private DateOnly OldAgeSince(InventedPerson person)
    {
        var since = FirstOctoberBefore(person.BirthDate.AddYears(61));
        return since < _lastOctober ? since : _lastOctober;
    }

    private DateOnly DisabilitySince(InventedHousehold household) => household.SurveyedOn.AddDays(-random.Between(100, 2500));

    private static DateOnly FirstOctoberBefore(DateOnly day) => new(day.Month >= 10 ? day.Year : day.Year - 1, 10, 1);
}
