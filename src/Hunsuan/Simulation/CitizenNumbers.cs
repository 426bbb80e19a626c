using System.Globalization;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Simulation;

/// <summary>Makes citizen numbers that no two invented persons share, with a right check digit (เลขประจำตัวประชาชน).</summary>
internal sealed class CitizenNumbers(ulong seed, PeopleRates rates, IReadOnlyList<string> homeOffices)
{
    private const int SerialsPerOffice = 10_000_000;

    private readonly WeightedChoice<string> _otherOffices = new(rates.OtherOffices);

    /// <summary>A number for a person; serial numbers are a mixed-up count, so that they differ whatever the office.</summary>
    public string Make(SimulationRandom random, InventedPerson person, string homeOffice)
    {
        var round = (int)(person.Id / SerialsPerOffice);
        // After ten million persons the serials come again, then with the offices of municipalities (xx99, xx98 …).
        var office = round > 0 ? $"{homeOffice[..2]}{100 - round}" : Office(random, homeOffice);

        Span<char> digits = stackalloc char[CitizenId.Length - 1];
        digits[0] = FirstDigit(random, person);
        office.CopyTo(digits[1..]);
        var serial = Scatter((int)(person.Id % SerialsPerOffice));
        for (var at = 11; at >= 5; at--, serial /= 10) digits[at] = (char)('0' + serial % 10);
        return CitizenId.WithCheckDigit(long.Parse(digits, CultureInfo.InvariantCulture)).ToString();
    }

    private string Office(SimulationRandom random, string homeOffice)
    {
        if (random.Chance(rates.HomeOffice)) return homeOffice;
        return random.Chance(rates.ProvinceOffice / (1 - rates.HomeOffice))
            ? homeOffices[random.Below(homeOffices.Count)]
            : _otherOffices.Draw(random);
    }

    // 1 born and registered in time after 1 January 2527 and 2 late; before that 3, and 4 for those who moved; 5 added
    // later; 6 and 7 foreigners and their children; 8 naturalised; 0 persons without registration status.
    private static char FirstDigit(SimulationRandom random, InventedPerson person) => person.Standing switch
    {
        CivilStanding.Stateless => '0',
        CivilStanding.Foreign => random.Chance(0.6) ? '6' : random.Chance(0.5) ? '7' : '0',
        CivilStanding.Thai when person.BirthYear >= 2527 => random.Chance(0.93) ? '1' : random.Chance(0.85) ? '2' : '8',
        CivilStanding.Thai => random.Chance(0.9) ? '3' : random.Chance(0.4) ? '4' : '5',
    };

    /// <summary>A one-to-one mixing of 0 … 9,999,999: a Feistel network on the number's 3 and 4 digits.</summary>
    private int Scatter(int count)
    {
        var (left, right) = (count / 10_000, count % 10_000);
        for (var round = 0UL; round < 4; round++)
        {
            left = (left + (int)(SimulationRandom.Mix(seed + round * 77 + (ulong)right * 131) % 1000)) % 1000;
            right = (right + (int)(SimulationRandom.Mix(seed + round * 91 + (ulong)left * 173 + 7) % 10_000)) % 10_000;
        }
        return left * 10_000 + right;
    }
}
