using System.Globalization;

namespace Hunsuan.Benchmarks;

/// <summary>Invented names, numbers and days in pairs, the same in every run.</summary>
internal sealed class KernelPairs
{
    public const int Count = 4_096;

    private static readonly string[] Sounds =
        ("กมล จันทร์ ใจ ชัย ชาติ ณรงค์ ดี ทอง ธน นภา นารี บุญ ประ ปรีชา พร พงษ์ พัฒน์ เพชร มณี มา ยุทธ รัตน์ รุ่ง วง วัฒน์ วิชัย ศรี ศักดิ์ ศิริ สม สิทธิ์ "
        + "สุข สุ แสง หอม อรุณ อุดม เกษม เงิน แก้ว ไพ ไชย เวียง คำ ตา วรรณ ณัฏฐ์ ภัทร ฤดี").Split(' ');

    private static readonly string[] Syllables =
        "ash an ber bert brown cath chris el er field ford gh green ham hill ing john kn ley mac mar mitch o ph ric rob sch smith son th ton tt wal wh wil wright".Split(' ');

    private readonly Random _random = new(5);

    public KernelPairs()
    {
        Strangers = Make(Name, _ => Name());
        Variants = Make(Name, WithSlips);
        FullNames = Make(() => $"{Name()} {Name()}", WithSlips);
        English = Make(() => string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Pick(Syllables))), name => name);
        Numbers = Make(Number, _ => Number());
        NumbersWithSlip = Make(Number, number => ulong.Parse(WithSlip($"{number}"), CultureInfo.InvariantCulture));
        // A third of the days are told in part, of the same year, or of any other.
        Days = Make(Day, day => _random.Next(3) switch { 0 => day / 100 * 100, 1 => day / 10_000 * 10_000 + Day() % 10_000, _ => Day() });
    }

    public (string, string)[] Strangers { get; }

    public (string, string)[] Variants { get; }

    public (string, string)[] FullNames { get; }

    public (string, string)[] English { get; }

    public (ulong, ulong)[] Numbers { get; }

    public (ulong, ulong)[] NumbersWithSlip { get; }

    public (int, int)[] Days { get; }

    private static (T, T)[] Make<T>(Func<T> one, Func<T, T> other) =>
        [.. Enumerable.Range(0, Count).Select(_ => one()).ToArray().Select(made => (made, other(made)))];

    private string Name()
    {
        while (true)
        {
            var name = string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Pick(Sounds)));
            if (name.Length is >= 5 and <= 12) return name;
        }
    }

    private string WithSlips(string name)
    {
        for (var slips = _random.Next(1, 4); slips > 0; slips--) name = WithSlip(name);
        return name;
    }

    // A letter lost, doubled, replaced by another of the name, or exchanged with its neighbour.
    private string WithSlip(string text)
    {
        var at = _random.Next(text.Length - 1);
        return _random.Next(char.IsAsciiDigit(text[0]) ? 2 : 4) switch
        {
            0 => text.Remove(at, 1).Insert(at, $"{text[_random.Next(text.Length)]}"),
            1 => text.Remove(at, 1).Insert(at + 1, $"{text[at]}"),
            2 => text.Remove(at, 1),
            _ => text.Insert(at, $"{text[at]}"),
        };
    }

    private ulong Number() => (ulong)_random.NextInt64(1_000_000_000_000, 9_000_000_000_000);

    private int Day() => (1940 + _random.Next(80)) * 10_000 + (1 + _random.Next(12)) * 100 + 1 + _random.Next(28);

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
