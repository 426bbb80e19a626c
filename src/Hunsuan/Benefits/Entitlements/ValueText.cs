using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Values of facts and amounts as people read them (ค่าของข้อเท็จจริงเป็นถ้อยคำ); what is not known is said to be.</summary>
internal static class ValueText
{
    public static Text Of(BenefitFact fact, RuleFact rule, Interval value)
    {
        if (value == rule.Unknown && !value.IsKnown) return EntitlementTexts.NotKnown;
        return rule.Type.Unit is RuleUnit.Choice ? fact.Choices[(int)value.Lo].Name : Of(rule.Type, value);
    }

    /// <summary>A value or a range; of a choice its number would say nothing, so none comes here.</summary>
    public static Text Of(RuleType type, Interval value)
    {
        if (value.IsKnown) return Of(type, value.Lo);
        var (isFrom, isTo) = (value.Lo > -Interval.Endless, value.Hi < Interval.Endless);
        return (isFrom, isTo) switch
        {
            (true, true) => EntitlementTexts.Between.With(Of(type, value.Lo), Of(type, value.Hi)),
            (true, false) => EntitlementTexts.AtLeast.With(Of(type, value.Lo)),
            (false, true) => EntitlementTexts.AtMost.With(Of(type, value.Hi)),
            (false, false) => EntitlementTexts.NotKnown,
        };
    }

    /// <summary>How much a benefit gives: 600 baht a month; at most 3,000 baht each time.</summary>
    public static Text? Of(RuleAmount? amount, Interval? value)
    {
        if (amount is null || value is not { } known) return null;
        var money = EntitlementTexts.Per(amount.Per).With(known.IsKnown ? Money(known.Lo) : Of(RuleType.Baht, known));
        return amount.IsCeiling ? EntitlementTexts.AtMost.With(money) : money;
    }

    private static Text Of(RuleType type, long value) => type.Unit switch
    {
        RuleUnit.Truth => value == 1 ? EntitlementTexts.Yes : EntitlementTexts.No,
        RuleUnit.Number or RuleUnit.Choice => new($"{value:N0}", $"{value:N0}"),
        RuleUnit.Years => EntitlementTexts.Years.With($"{value:N0}"),
        RuleUnit.Months => EntitlementTexts.Months.With($"{value:N0}"),
        RuleUnit.Date => DayText.Brief(PartialDate.From(DateOnly.FromDayNumber((int)value))),
        RuleUnit.Baht => Money(value),
        RuleUnit.BahtPerDay => EntitlementTexts.Per(AmountPeriod.Day).With(Money(value)),
        RuleUnit.BahtPerMonth => EntitlementTexts.Per(AmountPeriod.Month).With(Money(value)),
        RuleUnit.BahtPerYear => EntitlementTexts.Per(AmountPeriod.Year).With(Money(value)),
    };

    private static Text Money(long satang) => EntitlementTexts.Baht.With(Baht.Write(satang));
}
