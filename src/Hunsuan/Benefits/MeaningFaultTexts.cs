using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>A sentence for what a rule can't mean: types and units, circles, values by date, tables, facts (ถ้อยคำของข้อผิดพลาดด้านความหมาย).</summary>
internal static class MeaningFaultTexts
{
    public static Text Of(RuleFault fault)
    {
        var d = fault.Details;
        return fault.Kind switch
        {
            RuleFaultKind.TypeNotPossible => new($"{d[0]} ใช้กับ {d[1]} ไม่ได้ ต้องเป็น {d[2]}", $"{d[0]} doesn't work on {d[1]}; it takes {d[2]}"),
            RuleFaultKind.UnitsDiffer => new(
                $"{d[0]} ใช้กับหน่วยต่างกันไม่ได้: ซ้ายเป็น {d[1]} ขวาเป็น {d[2]} (เงินต่อเดือนเทียบกับต่อปีให้ใช้ yearly(…))",
                $"{d[0]} can't mix units: {d[1]} on the left, {d[2]} on the right (use yearly(…) to compare baht/month with baht/year)"),
            RuleFaultKind.ConditionNotTruth => new($"เงื่อนไขต้องตอบว่าใช่หรือไม่ แต่ได้ {d[0]} ให้เปรียบเทียบกับค่าใดค่าหนึ่ง", $"a condition has to be true or false, but this is {d[0]}; compare it with something"),
            RuleFaultKind.AmountNotMoney => new($"จำนวนเงินต้องเป็นเงิน แต่ได้ {d[0]}", $"the amount has to be money, but this is {d[0]}"),
            RuleFaultKind.UnknownChoice => new($"ไม่มีค่า “{d[0]}” ที่เลือกได้คือ {Rest(d, 1)}", $"there is no value “{d[0]}”; there are {Rest(d, 1)}"),
            RuleFaultKind.TextWithoutChoice => new($"ไม่รู้ว่า “{d[0]}” เป็นค่าของอะไร ให้เทียบกับข้อเท็จจริงที่มีตัวเลือก", $"what “{d[0]}” is a value of can't be told; compare it with a fact that has choices"),
            RuleFaultKind.RecordAsValue => new($"ใช้ {d[0]} ทั้งรายการเป็นค่าไม่ได้ ให้ถามข้อเท็จจริงของรายการนั้น", $"{d[0]} as such is no value; ask for one of its facts"),
            RuleFaultKind.PredicateMissing => new($"{d[0]} ต้องบอกว่านับใคร เช่น {d[0]}(m, m.age >= 60 years) จำนวนสมาชิกทั้งหมดคือ household.size", $"{d[0]} has to say whom: {d[0]}(m, m.age >= 60 years); all members are household.size"),
            RuleFaultKind.PredicateIgnoresMember => new($"เงื่อนไขใน {d[0]} ไม่ได้ถามถึง {d[1]} จึงนับทุกคน ให้ใช้ {d[1]}.… จำนวนสมาชิกทั้งหมดคือ household.size", $"what {d[0]} asks doesn't speak of {d[1]}, so it would take everybody; use {d[1]}.…; all members are household.size"),
            RuleFaultKind.MembersInMembers => new($"{d[0]} อยู่ข้างใน members อีกชั้นไม่ได้ ให้แยกเป็น definitions", $"{d[0]} can't stand inside another members; put it into definitions"),
            RuleFaultKind.DivisionNotPossible => new($"หารได้เฉพาะเงินด้วยจำนวนเต็มบวกที่เขียนไว้ ไม่ใช่ {d[0]}", $"only money can be divided, by a whole number above 0 that is written there, not by {d[0]}"),
            RuleFaultKind.KnownNeedsFact => new("is_known(…) ต้องใส่ชื่อข้อเท็จจริง", "is_known(…) takes the name of a fact"),
            RuleFaultKind.TableNotCovered => new(
                $"ตาราง {d[0]} ถูกถามตั้งแต่ {From(d[1], d[2])} แต่มีแถวเพียง {From(d[3], d[4])} ให้เพิ่มแถว หรือใช้ตารางในจำนวนเงินเท่านั้น",
                $"the table {d[0]} is asked for {To(d[1], d[2])}, but has rows for {To(d[3], d[4])} only; add rows, or use it in the amount only"),
            RuleFaultKind.DefinitionCycle => new($"definitions อ้างกันเป็นวง: {string.Join(" → ", d)}", $"definitions need each other in a circle: {string.Join(" → ", d)}"),
            RuleFaultKind.RuleCycle => new($"กติกาอ้างกันเป็นวง: {string.Join(" → ", d)} ให้ตัด qualifies ข้อหนึ่งออก", $"rules need each other in a circle: {string.Join(" → ", d)}; remove one qualifies"),
            RuleFaultKind.RuleNeedsFaulty => new($"อ้างถึง {d[0]} ซึ่งมีข้อผิดพลาด ให้แก้แฟ้มนั้นก่อน", $"it needs {d[0]}, which has faults; mend that file first"),
            RuleFaultKind.RuleOfOtherEntity => new($"{d[0]} เป็นกติกาคนละประเภท (บุคคลกับครัวเรือน) อ้างถึงไม่ได้", $"{d[0]} is for the other kind (persons and households), and can't be referred to"),
            RuleFaultKind.NoCondition => new("ไม่มีเงื่อนไข ทุกคนจะได้สิทธิ ให้เขียนอย่างน้อยหนึ่งเงื่อนไข", "without a condition everybody would qualify; write at least one"),
            RuleFaultKind.UnknownType => new($"ไม่มีชนิด “{d[0]}” หรือใช้ตรงนี้ไม่ได้ ที่มีคือ truth, number, date, choice, {WritingFaultTexts.Units}", $"there is no type “{d[0]}”, or not for this use; there are truth, number, date, choice, {WritingFaultTexts.Units}"),
            RuleFaultKind.ValueNotOfType => new($"“{d[0]}” ไม่ใช่ค่าชนิด {d[1]}", $"“{d[0]}” is no value of the type {d[1]}"),
            RuleFaultKind.PeriodBackwards => new($"วันสุดท้าย {d[1]} อยู่ก่อนวันแรก {d[0]}", $"the last day {d[1]} lies before the first {d[0]}"),
            RuleFaultKind.PeriodsOverlap => new($"มีสองค่าที่ใช้ในวันที่ {d[0]} ให้ใส่ until ของค่าเดิม", $"two values are in force on {d[0]}; give the former one its until"),
            RuleFaultKind.ParameterEnded => new(
                $"ไม่มีค่าสำหรับวันที่ {d[0]} ค่าสุดท้ายสิ้นสุด {d[1]} ให้เพิ่มค่าใหม่ หรือใส่ carry_forward: true ถ้าให้ใช้ต่อ",
                $"there is no value for {d[0]}; the last ended on {d[1]}; add one, or write carry_forward: true if it goes on"),
            RuleFaultKind.ParameterNotYet when d[1].Length == 0 => new($"ไม่มีค่าสำหรับวันที่ {d[0]}", $"there is no value for {d[0]}"),
            RuleFaultKind.ParameterNotYet => new($"ไม่มีค่าสำหรับวันที่ {d[0]} ค่าแรกเริ่ม {d[1]}", $"there is no value for {d[0]}; the first begins on {d[1]}"),
            RuleFaultKind.TableEmpty => new("ตารางไม่มีแถว", "the table has no rows"),
            RuleFaultKind.StepBackwards => new($"แถวเริ่มที่ {d[0]} แต่จบที่ {d[1]}", $"a row begins at {d[0]} and ends at {d[1]}"),
            RuleFaultKind.StepsOverlap => new($"สองแถวใช้กับ {d[0]} เหมือนกัน", $"two rows are for {d[0]}"),
            RuleFaultKind.StepsGap => new($"ไม่มีแถวสำหรับ {d[0]} ถึง {d[1]}", $"no row is for {d[0]} to {d[1]}"),
            RuleFaultKind.RangeNotPossible => new($"ช่วง {d[0]} ถึง {d[1]} ใช้ไม่ได้", $"the range from {d[0]} to {d[1]} is not possible"),
            RuleFaultKind.ChoicesNotPossible => new($"ค่าที่เลือกได้ต้องมี 2 ถึง 250 ค่า ไม่ซ้ำ และมีเฉพาะชนิด choice (พบ {Rest(d, 0)})", $"a choice has 2 to 250 different values, other types have none (found {Rest(d, 0)})"),
            _ => throw new ArgumentException($"{fault.Kind} is none of meaning.", nameof(fault)),
        };
    }

    private static string Rest(IReadOnlyList<string> d, int from) => d.Count > from ? string.Join(", ", d.Skip(from)) : "–";

    private static string From(string from, string to) => $"{(from.Length == 0 ? "…" : from)} ถึง {(to.Length == 0 ? "…" : to)}";

    private static string To(string from, string to) => $"{(from.Length == 0 ? "…" : from)} to {(to.Length == 0 ? "…" : to)}";
}
