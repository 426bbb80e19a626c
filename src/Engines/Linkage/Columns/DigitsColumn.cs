namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Numbers that name somebody: citizen numbers, telephones (คอลัมน์เลขประจำตัว).</summary>
internal sealed class DigitsColumn : LinkColumn
{
    public const int Differ = 1, Slip = 2, Same = 3;

    private readonly IReadOnlyList<ulong> _numbers;
    private readonly int[] _counts;
    // A telephone is shared; of citizen numbers one in a hundred is taken to be written down for somebody else.
    private const double WrongHolder = 0.01;

    private readonly double _known, _shared;

    public DigitsColumn(string name, FieldKind kind, DistinctValues<ulong> numbers) : base(name, kind, numbers.OfRow)
    {
        (_numbers, _counts) = (numbers.Values, (numbers with { FirstRow = null }).Counts()[0]);
        _known = Math.Max(1, _counts.Sum(c => (long)c));
        _shared = kind is FieldKind.CitizenId ? WrongHolder : 1;
    }

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "slip", "same"];

    public override int Level(int left, int right) => left == right ? Same : Likeness.IsOneSlip(_numbers[left], _numbers[right]) ? Slip : Differ;

    public override int Values => _numbers.Count;

    public override uint Mark(int value) => Keys.Of(_numbers[value] * 0x9E3779B97F4A7C15);

    public override uint Key(KeyKind kind, int value) => kind is KeyKind.Whole ? Mark(value) : 0;

    public override double? CountOf(int level, int file, int value) => level == Same ? Math.Max(1, _counts[value] - 1) : null;

    public override double? Usual(int level) => level == Same ? 1 : null;

    /// <summary>Two people at random; a register in which numbers repeat says nothing of that, so it is what one more holder would make.</summary>
    public override double? Chance(int level) => level == Same ? _shared / _known : null;
}
