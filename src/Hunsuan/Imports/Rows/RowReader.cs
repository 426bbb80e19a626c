using System.Globalization;
using System.Text;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Imports.Reading;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Rows;

/// <summary>Reads the cells of one row after another as what they mean, and gathers what is wrong with the row (อ่านแถวข้อมูล).</summary>
internal sealed class RowReader(SourceTable table, ColumnMap map, DateOnly today, ImportNotes notes)
{
    private readonly TextPool _pool = new();

    public List<RowProblem> Problems { get; } = [];

    public int RowNumber => table.RowNumber;

    public bool Read()
    {
        Problems.Clear();
        return table.Read();
    }

    public ReadOnlySpan<byte> Cell(int field) => map.Cell(table, field);

    /// <summary>Whether the file has such a column.</summary>
    public bool Has(int field) => map.Has(field);

    public void Note(ImportNote note) => notes.Add(note, RowNumber);

    /// <summary>Words as written, without oddities of typing; null where blank. A formula is refused.</summary>
    public string? Text(int field, int maxLength)
    {
        var text = _pool[Cell(field)];
        if (text is null or "-") return null;
        if (text[0] is '=' or '+' or '@' || (text[0] == '-' && text.Length > 1))
            return Refuse<string>(field, RowTexts.Formula, RowTexts.FormulaRemedy);
        if (text.Length > maxLength)
            return Refuse<string>(field, RowTexts.TooLong.With(maxLength), RowTexts.TooLongRemedy);
        return text;
    }

    public int? WholeNumber(int field, int least, int most)
    {
        if (_pool[Cell(field)] is not { } text || text == "-") return null;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return (int)decimal.Round(number);
        return RefuseNumber<int>(field, least, most);
    }

    public double? Real(int field, double least, double most)
    {
        if (_pool[Cell(field)] is not { } text || text == "-") return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        return RefuseNumber<double>(field, least, most);
    }

    public bool? YesNo(int field) => _pool[Cell(field)] switch
    {
        null or "-" => null,
        "1" => true,
        "0" => false,
        _ => Refuse<bool?>(field, RowTexts.NotYesNo, RowTexts.NotYesNoRemedy),
    };

    /// <summary>yyyymmdd with 00 for unknown parts, or null; a date in another calendar than the Buddhist Era is noted.</summary>
    public int? BirthDate(int field) => ReadDate(field)?.Encoded;

    /// <summary>A whole day, or null; an unknown day or month is refused, because it would be guessed.</summary>
    public DateOnly? Day(int field)
    {
        if (ReadDate(field) is not { } date) return null;
        return date.IsComplete ? date.Earliest : Refuse<DateOnly?>(field, RowTexts.DayNotWhole, RowTexts.DayNotWholeRemedy);
    }

    /// <summary>A valid citizen ID, or one that fails its check digit: kept beside, never used to match.</summary>
    public (string? Valid, string? Unverified) CitizenIdOf(int field)
    {
        switch (CitizenId.Read(Cell(field), out var id))
        {
            case CodeReading.NotKnown:
                return default;
            case CodeReading.Valid:
                return (id.ToString(), null);
            case CodeReading.WrongCheckDigit:
                Note(ImportNote.WrongCheckDigit);
                return (null, id.ToString());
            case CodeReading.WrongCharacter or CodeReading.WrongLength:
                return Refuse<(string?, string?)>(field, RowTexts.NotACitizenId, RowTexts.NotACitizenIdRemedy);
            case var other:
                throw new InvalidOperationException($"Unknown reading {other}.");
        }
    }

    /// <summary>The results of the indicators from <paramref name="firstField"/> on, as bit masks.</summary>
    public Answers Answers(int firstField, IReadOnlyList<EditionIndicator> indicators)
    {
        var (failed, passed, notApplicable) = (0ul, 0ul, 0ul);
        for (var i = 0; i < indicators.Count; i++)
        {
            if (!IndicatorCells.TryParse(Cell(firstField + i), out var result))
            {
                Refuse<bool>(firstField + i, RowTexts.NotAnIndicatorCell, RowTexts.NotAnIndicatorCellRemedy);
                continue;
            }

            if (result is IndicatorCell.Fail) failed |= indicators[i].Bit;
            if (result is IndicatorCell.Pass) passed |= indicators[i].Bit;
            if (result is IndicatorCell.NotApplicable) notApplicable |= indicators[i].Bit;
        }

        return new(failed, passed, notApplicable);
    }

    public T? Refuse<T>(int field, Text reason, Text remedy)
    {
        Problems.Add(new(map.Fields.Fields[field].Name, Encoding.UTF8.GetString(Cell(field)), reason, remedy));
        return default;
    }

    private T? RefuseNumber<T>(int field, double least, double most) where T : struct =>
        Refuse<T?>(field, RowTexts.NotANumber.With(least, most), RowTexts.NotANumberRemedy);

    private PartialDate? ReadDate(int field)
    {
        var taken = PartialDate.TryParse(Cell(field), today, out var date, out var reading);
        if (reading.Fault is DateFault.NotGiven) return null;
        if (!taken) return Refuse<PartialDate?>(field, Why(reading.Fault!.Value), RowTexts.NotADateRemedy);

        if (reading.Calendar is DateCalendar.CommonEra or DateCalendar.Iso) Note(ImportNote.CommonEraDate);
        if (reading.Calendar is DateCalendar.TwoDigitYear) Note(ImportNote.TwoDigitYear);
        return date;
    }

    private static Text Why(DateFault fault) => fault switch
    {
        DateFault.NotGiven or DateFault.NotADate => RowTexts.NotADate,
        DateFault.ImpossibleDay => RowTexts.ImpossibleDay,
        DateFault.InFuture => RowTexts.InFuture,
        DateFault.TooLongAgo => RowTexts.TooLongAgo,
    };
}
