using System.Globalization;
using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Rows;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Screening;

/// <summary>Reads the facts of one row after another by their types (อ่านข้อเท็จจริงจากแถว). A blank cell is not known.</summary>
internal sealed class FactCells
{
    private const int LongestWord = 100;

    private readonly RowReader _row;
    private readonly DateOnly _on;
    private readonly List<Slot> _slots;
    private readonly int _birthDate;

    private sealed record Slot(RuleFact Rule, BenefitFact Fact, int? Field);

    public FactCells(RowReader row, FieldSet fields, KnownFacts facts, RuleEntity entity, DateOnly on)
    {
        (_row, _on) = (row, on);
        _birthDate = entity == RuleEntity.Person ? fields[ScreenFields.BirthDate] : -1;
        _slots =
        [
            .. from rule in facts.Book.Of(entity)
               let fact = facts.Of(rule)
               let field = fields[fact.Column]
               where row.Has(field) || (fact.Origin is FactOrigin.Derived && row.Has(_birthDate))
               select new Slot(rule, fact, row.Has(field) ? field : null),
        ];
    }

    /// <summary>The facts of the current row, for <see cref="Put"/>; what can't be read is a problem of the row, and not known.</summary>
    public Interval[] Read()
    {
        var birth = Birth();
        return [.. _slots.Select(s => Value(s, birth))];
    }

    /// <summary>Hands them to the engine.</summary>
    public void Put(Interval[] values, FactColumns columns, int row)
    {
        for (var i = 0; i < _slots.Count; i++)
            if (values[i] != _slots[i].Rule.Unknown) columns.TrySet(_slots[i].Rule, row, values[i]);
    }

    private PartialDate? Birth()
    {
        if (_birthDate < 0 || _row.BirthDate(_birthDate) is not { } encoded) return null;
        var birth = PartialDate.FromEncoded(encoded);
        return birth.Earliest <= _on ? birth : _row.Refuse<PartialDate?>(_birthDate, ScreenTexts.BornLater, ScreenTexts.BornLaterRemedy);
    }

    private Interval Value(Slot slot, PartialDate? birth)
    {
        var (rule, fact, field) = slot;
        var own = field is not { } at ? null
            : at == _birthDate ? birth is { } day ? AgeOn.Days(day) : null
            : Cell(rule, fact, at);
        if (own is { } value && !rule.Allows(value)) own = OutOfRange(rule, field!.Value);
        if (fact.Origin is not FactOrigin.Derived || birth is not { } known) return own ?? rule.Unknown;

        var derived = Born(fact.Type == "months" ? AgeOn.Months(known, _on) : AgeOn.Years(known, _on));
        if (own is { } said && (said.Hi < derived.Lo || said.Lo > derived.Hi))
            _row.Refuse<bool>(field!.Value, ScreenTexts.AgeAgainstBirth.With($"{derived}"), ScreenTexts.AgeAgainstBirthRemedy);
        return own ?? derived;
    }

    // A birth date of which only the year is known may lie after the day; whoever is asked about is born.
    private static Interval Born(Interval age) => new(Math.Max(0, age.Lo), Math.Max(0, age.Hi));

    private Interval? Cell(RuleFact rule, BenefitFact fact, int field) => rule.Type.Unit switch
    {
        RuleUnit.Truth => Truth(field),
        RuleUnit.Choice => fact.Origin is FactOrigin.Measure ? Indicator(rule, field) : Choice(rule, fact, field),
        RuleUnit.Date => _row.BirthDate(field) is { } encoded ? AgeOn.Days(PartialDate.FromEncoded(encoded)) : null,
        RuleUnit.Number or RuleUnit.Years or RuleUnit.Months => Number(rule, field, 1),
        RuleUnit.Baht or RuleUnit.BahtPerDay or RuleUnit.BahtPerMonth or RuleUnit.BahtPerYear => Number(rule, field, 100),
    };

    private Interval? Truth(int field) => Word(field)?.ToLowerInvariant() switch
    {
        null => null,
        "1" or "true" or "yes" or "ใช่" or "มี" => Interval.Of(1),
        "0" or "false" or "no" or "ไม่ใช่" or "ไม่มี" or "ไม่" => Interval.Of(0),
        _ => _row.Refuse<Interval?>(field, RowTexts.NotYesNo, RowTexts.NotYesNoRemedy),
    };

    private Interval? Choice(RuleFact rule, BenefitFact fact, int field)
    {
        if (Word(field) is not { } word) return null;
        if (fact.ChoiceOf(word) is { } choice) return Interval.Of(rule.Type.Choices.ToList().IndexOf(choice.Id));
        var known = string.Join(", ", fact.Choices.Select(c => c.Id));
        return _row.Refuse<Interval?>(field, ScreenTexts.NotAChoice.With(known), ScreenTexts.NotAChoiceRemedy);
    }

    private Interval? Indicator(RuleFact rule, int field)
    {
        if (!IndicatorCells.TryParse(_row.Cell(field), out var result)) return _row.Refuse<Interval?>(field, RowTexts.NotAnIndicatorCell, RowTexts.NotAnIndicatorCellRemedy);
        return FactFile.WordOf(result) is { } word ? Interval.Of(rule.Type.Choices.ToList().IndexOf(word)) : null;
    }

    private Interval? Number(RuleFact rule, int field, int parts)
    {
        if (Word(field) is not { } word) return null;
        if (!decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Interval.LargestInput / parts
            || number * parts != decimal.Truncate(number * parts))
        {
            return OutOfRange(rule, field);
        }

        return Interval.Of((long)(number * parts));
    }

    // Words that say that it is not known are as good as a blank.
    private string? Word(int field) => _row.Text(field, LongestWord) is { } word && word is not ("ไม่ทราบ" or "unknown" or "?") ? word : null;

    private Interval? OutOfRange(RuleFact rule, int field)
    {
        var parts = rule.Type.IsMoney ? 100 : 1;
        return rule.Type.Unit is RuleUnit.Date
            ? _row.Refuse<Interval?>(field, RowTexts.TooLongAgo, RowTexts.NotADateRemedy)
            : _row.Refuse<Interval?>(field, RowTexts.NotANumber.With($"{rule.Unknown.Lo / parts:N0}", $"{rule.Unknown.Hi / parts:N0}"), ScreenTexts.WholeRemedy);
    }
}
