using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benchmarks;

/// <summary>The same five rules as anyone would write them in C# first, person by person, with unknowns by hand.</summary>
internal sealed class BenefitPlainLoop(BenefitPopulation people)
{
    private const sbyte No = 0, Yes = 1, Unknown = 2;
    private const long Line = 10_000_000;

    /// <summary>Verdict, then conditions, of each rule: one byte a person.</summary>
    public sbyte[][][] Found { get; } =
        [.. new[] { 2, 2, 3, 5, 3 }.Select(conditions => Enumerable.Range(0, conditions + 1).Select(_ => new sbyte[people.Age.Length]).ToArray())];

    public void Run()
    {
        for (var h = 0; h + 1 < people.FirstMember.Length; h++)
        {
            var (from, to) = (people.FirstMember[h], people.FirstMember[h + 1]);
            var (least, unknownIncome, frail, young, youngPerhaps) = (0L, false, No, 0, 0);
            for (var p = from; p < to; p++)
            {
                if (people.Income[p] >= 0) least += people.Income[p];
                else unknownIncome = true;
                frail = Or(frail, Or(Known(people.Disabled[p]), AtLeast(people.Age[p], 80)));
                if (people.Age[p] is >= 0 and < 15) young++;
                if (people.Age[p] < 15) youngPerhaps++;
            }
            var poor = least > Line * (to - from) ? No : unknownIncome ? Unknown : Yes;
            var hasYoung = young >= 1 ? Yes : youngPerhaps >= 1 ? Unknown : No;
            var landless = And(hasYoung, Not(Known(people.OwnsLand[h])));
            for (var p = from; p < to; p++) Person(p, poor, frail, landless);
        }
    }

    private void Person(int p, sbyte poor, sbyte frail, sbyte landless)
    {
        var (age, nationality, born) = (people.Age[p], people.Nationality[p], people.Born[p]);
        var thai = nationality < 0 ? Unknown : nationality == 0 ? Yes : No;
        var young = And(born < 0 ? Unknown : born >= FirstBirth ? Yes : No, Not(AtLeast(age, 6)));
        Put(0, p, [thai, AtLeast(age, 60)]);
        Put(1, p, [thai, Known(people.Disabled[p])]);
        Put(2, p, [thai, young, poor]);
        Put(3, p, [thai, AtLeast(age, 18), AtMost(people.Income[p], Line), AtMost(people.Assets[p], Line), poor]);
        Put(4, p, [frail, landless, poor]);
    }

    private static readonly int FirstBirth = new DateOnly(2015, 10, 1).DayNumber;

    private void Put(int rule, int p, ReadOnlySpan<sbyte> conditions)
    {
        var verdict = Yes;
        for (var i = 0; i < conditions.Length; i++)
        {
            Found[rule][i + 1][p] = conditions[i];
            verdict = And(verdict, conditions[i]);
        }
        Found[rule][0][p] = verdict;
    }

    private static sbyte AtLeast(int value, int limit) => value < 0 ? Unknown : value >= limit ? Yes : No;

    private static sbyte AtMost(long value, long limit) => value < 0 ? Unknown : value <= limit ? Yes : No;

    private static sbyte Known(sbyte value) => value < 0 ? Unknown : value;

    private static sbyte Not(sbyte a) => a == Unknown ? Unknown : (sbyte)(1 - a);

    private static sbyte And(sbyte a, sbyte b) => a == No || b == No ? No : a == Unknown || b == Unknown ? Unknown : Yes;

    private static sbyte Or(sbyte a, sbyte b) => a == Yes || b == Yes ? Yes : a == Unknown || b == Unknown ? Unknown : No;

    /// <summary>Compares every verdict and every condition with the engine's.</summary>
    public bool Agrees(IReadOnlyList<RuleColumns> results) => results.Select((r, i) => Agrees(r, Found[i])).All(same => same);

    private static bool Agrees(RuleColumns results, sbyte[][] found)
    {
        for (var row = 0; row < results.Rows; row++)
        {
            if ((int)results.Verdicts[row] != found[0][row]) return false;
            for (var i = 1; i < found.Length; i++)
            {
                if ((int)results.Conditions[i - 1][row] != found[i][row]) return false;
            }
        }
        return true;
    }
}
