using System.Runtime.InteropServices;
using System.Text;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Takes the cells of one field, record after record, and makes the columns of them (การอ่านช่องหนึ่งของทุกระเบียน).</summary>
/// <remarks>Cells repeat: each different one is read and normalised once. Different cells may say the same, and then are one value.</remarks>
internal sealed class FieldBuilder(FieldKind kind, string name, DateOnly today, IOverflow? overflow)
{
    private readonly Utf8Book _cells = new();
    private readonly Blocks<int> _rows = new(overflow);
    private readonly List<int> _first = [], _second = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal), _secondIds = new(StringComparer.Ordinal);
    private readonly List<ulong> _numbers = [];
    private readonly Dictionary<ulong, int> _numberIds = [];

    public void Add(ReadOnlySpan<byte> utf8)
    {
        if (FieldReading.IsNumber(kind))
        {
            _rows.Add(IdOf(utf8.IsEmpty ? 0 : FieldReading.Number(kind, Encoding.UTF8.GetString(utf8))));
            return;
        }

        _rows.Add(_cells.Add(utf8));
    }

    /// <param name="firstRow">Where each file begins, and the number of records at the end; null where records of one file are compared with each other.</param>
    public IReadOnlyList<LinkColumn> Build(IReadOnlyList<int>? firstRow) => [.. Columns(firstRow)];

    private IEnumerable<LinkColumn> Columns(IReadOnlyList<int>? firstRow)
    {
        if (FieldReading.IsNumber(kind))
        {
            yield return new DigitsColumn(name, kind, new(new(_rows), _numbers, firstRow));
            yield break;
        }

        ReadCells();
        var first = Values(_first, _ids, firstRow);
        switch (kind)
        {
            case FieldKind.BirthDate:
                yield return new DateColumn(name, new(first.OfRow, [.. first.Values.Select(v => int.Parse(v, System.Globalization.CultureInfo.InvariantCulture))], firstRow));
                break;
            case FieldKind.AreaCode:
                yield return new AreaColumn(name, first);
                break;
            case FieldKind.FullName:
                yield return new NameColumn($"{name}:given", FieldKind.GivenName, first);
                yield return new NameColumn($"{name}:family", FieldKind.FamilyName, Values(_second, _secondIds, firstRow));
                break;
            case FieldKind.GivenName or FieldKind.FamilyName or FieldKind.Nickname or FieldKind.Text:
                yield return new NameColumn(name, kind, first);
                break;
            case FieldKind.HouseNumber:
                yield return new CategoryColumn(name, kind, first, number => number.Split('/')[0]);
                break;
            default:
                yield return new CategoryColumn(name, kind, first);
                break;
        }
    }

    private void ReadCells()
    {
        var read = new (string? First, string? Second)[_cells.Count];
        Parallel.For(0, read.Length, id => read[id] = FieldReading.Texts(kind, Encoding.UTF8.GetString(_cells[id]), today));
        foreach (var (first, second) in read)
        {
            _first.Add(IdOf(first, _ids));
            _second.Add(IdOf(second, _secondIds));
        }
    }

    private DistinctValues<string> Values(List<int> ofCell, Dictionary<string, int> ids, IReadOnlyList<int>? firstRow) =>
        new(new(_rows, ofCell), [.. ids.OrderBy(i => i.Value).Select(i => i.Key)], firstRow);

    private int IdOf(ulong number)
    {
        if (number == 0) return -1;
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_numberIds, number, out var isKnown);
        if (isKnown) return id;
        id = _numbers.Count;
        _numbers.Add(number);
        return id;
    }

    private static int IdOf(string? text, Dictionary<string, int> ids)
    {
        if (text is null) return -1;
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, text, out var isKnown);
        if (!isKnown) id = ids.Count - 1;
        return id;
    }
}
