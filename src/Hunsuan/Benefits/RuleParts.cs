using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>Act, regulation or publication that something is known from (แหล่งที่มาของกติกา). Null is not known.</summary>
public sealed record RuleSource(Text Text, string? Section, DateOnly? Gazetted, DateOnly? InForce, string? Link, Certainty Certainty);

/// <summary>A condition with its sentence (เงื่อนไขของสวัสดิการ).</summary>
/// <param name="Source">Number of the source in the file, from 1; null where there is none.</param>
public sealed record RuleCondition(string Name, string Expression, Text Sentence, int? Source, Certainty Certainty);

/// <summary>Where a value comes from, in the order of the values of its parameter or table (ที่มาของค่า).</summary>
public sealed record ValueOrigin(int? Source, Certainty Certainty);

/// <summary>A value of the law that changes by date, such as the least age (ค่าตามกฎหมาย).</summary>
public sealed record RuleParameter(ParameterDraft Draft, IReadOnlyList<ValueOrigin> Origins);

/// <summary>A table of rates, such as the allowance by age (ตารางอัตรา).</summary>
public sealed record RuleTable(TableDraft Draft, IReadOnlyList<ValueOrigin> Origins);

/// <summary>How much money is given, and how often (จำนวนเงินและรอบจ่าย).</summary>
/// <param name="IsCeiling">It is the most; an agency decides how much.</param>
public sealed record RuleAmount(string Expression, AmountPeriod Per, bool IsCeiling);

/// <summary>For how long or for what an amount is (รอบของจำนวนเงิน).</summary>
public enum AmountPeriod
{
    /// <summary>Each time that it is given (ต่อครั้ง).</summary>
    Time = 1,
    Hour = 2,
    Day = 3,
    Month = 4,
    Year = 5,

    /// <summary>For each house (ต่อหลัง).</summary>
    House = 6,
}

/// <summary>A household or person made up in a rule file, and what the rule must say of it (ตัวอย่างในแฟ้มกติกา).</summary>
/// <param name="Amount">As written, "600 baht/month" or "unknown"; null where the example doesn't say.</param>
public sealed record RuleExample(DateOnly On, GivenFacts Given, Verdict Then, string? Amount, int Line);

/// <summary>What is known in an example (ข้อเท็จจริงในตัวอย่าง); what is not named is not known.</summary>
/// <param name="Own">Of the person or household that the rule is for.</param>
/// <param name="Household">Of the household around the person.</param>
/// <param name="Members">The household's members; in a rule for persons, the others besides the person.</param>
public sealed record GivenFacts(IReadOnlyDictionary<string, string> Own, IReadOnlyDictionary<string, string> Household, IReadOnlyList<IReadOnlyDictionary<string, string>> Members);
