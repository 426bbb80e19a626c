using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>A sentence for each slip of writing in a rule, and for names that don't exist (ถ้อยคำของข้อผิดพลาดในการเขียน).</summary>
internal static class WritingFaultTexts
{
    public static Text Of(RuleFault fault)
    {
        var d = fault.Details;
        return fault.Kind switch
        {
            RuleFaultKind.ExpressionEmpty => new("ว่างเปล่า ให้เขียนเงื่อนไข เช่น age >= 60 years", "nothing is written; write a condition such as age >= 60 years"),
            RuleFaultKind.UnknownCharacter => new($"ใช้เครื่องหมาย {d[0]} ไม่ได้ ให้ลบออก", $"the sign {d[0]} is not used here; remove it"),
            RuleFaultKind.SingleEquals => new("เปรียบเทียบว่าเท่ากันให้เขียน == สองตัว", "write == with two signs to compare"),
            RuleFaultKind.TextNotClosed => new("ไม่มีเครื่องหมายคำพูดปิด ให้ใส่ \" ท้ายคำ", "a quotation mark is missing; put \" behind the word"),
            RuleFaultKind.NumberNotPossible => new($"ตัวเลข {d[0]} ใหญ่เกินไปหรือมีทศนิยมเกิน (บาทมีได้ 2 ตำแหน่ง หน่วยอื่นไม่มี)", $"the number {d[0]} is too large or has too many places (two for baht, none for all else)"),
            RuleFaultKind.BuddhistYear => new($"{d[0]} เป็นปี พ.ศ. ในกติกาใช้ ค.ศ. คือ {d[1]}", $"{d[0]} is a year of the Buddhist Era; rules use the Common Era: {d[1]}"),
            RuleFaultKind.NoSuchDay => new($"ไม่มีวันที่ {d[0]} ในปฏิทิน", $"there is no day {d[0]}"),
            RuleFaultKind.UnknownUnit => new($"ไม่มีหน่วย “{d[0]}” ที่ใช้ได้คือ {Units}", $"there is no unit “{d[0]}”; there are {Units}"),
            RuleFaultKind.Unexpected when d[0].Length == 0 => new($"เขียนไม่จบ ต้องมี {d[1]} ต่อท้าย", $"it breaks off; {d[1]} is needed at the end"),
            RuleFaultKind.Unexpected => new($"พบ {d[0]} แต่ตรงนี้ต้องเป็น {d[1]}", $"{d[0]} stands where {d[1]} is needed"),
            RuleFaultKind.ChainedComparison => new($"เปรียบเทียบต่อกันด้วย {d[0]} ไม่ได้ ให้แยกเป็นสองข้อด้วย and", $"a comparison can't go on with {d[0]}; make two of it, joined by and"),
            RuleFaultKind.ExpressionTooLarge => new($"ยาวหรือซับซ้อนเกินไป (ไม่เกิน {d[0]}) ให้แบ่งเป็นหลายเงื่อนไข", $"it is too long or too deep (at most {d[0]}); divide it into several conditions"),
            RuleFaultKind.UnknownName => Near(new("ไม่มีชื่อนี้ในพจนานุกรมข้อเท็จจริงหรือในแฟ้ม", "neither the dictionary of facts nor the file has this name"), d),
            RuleFaultKind.FactOfHousehold => new($"{d[0]} เป็นข้อเท็จจริงของครัวเรือน ให้เขียน household.{d[0]}", $"{d[0]} is the household's; write household.{d[0]}"),
            RuleFaultKind.FactOfPerson => new($"{d[0]} เป็นข้อเท็จจริงของบุคคล ให้ถามจากสมาชิก เช่น members.exists(m, m.{d[0]} …)", $"{d[0]} is a person's; ask the members: members.exists(m, m.{d[0]} …)"),
            RuleFaultKind.UnknownFunction => Near(new("ไม่มีฟังก์ชันหรือตารางชื่อนี้", "there is no function or table of this name"), d),
            RuleFaultKind.ArgumentCount => new($"{d[0]} ต้องใส่ {d[1]} ค่า แต่ใส่ {d[2]}", $"{d[0]} takes {d[1]} values, not {d[2]}"),
            RuleFaultKind.NameTaken => new($"ชื่อ {d[0]} มีผู้ใช้แล้วหรือสงวนไว้ ให้เปลี่ยนชื่อ", $"the name {d[0]} is taken or kept by the language; choose another"),
            RuleFaultKind.NameNotPossible => new($"ใช้ชื่อ “{d[0]}” ไม่ได้ ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และ _ ขึ้นต้นด้วยอักษร", $"“{d[0]}” can't be a name; use small letters, digits and _, beginning with a letter"),
            RuleFaultKind.RuleTwice => new($"มีกติการหัส {d[0]} สองฉบับในวันเดียวกัน", $"there are two rules {d[0]} for one day"),
            RuleFaultKind.UnknownRule => Near(new("ไม่มีสวัสดิการรหัสนี้", "there is no benefit with this id"), d),
            _ => throw new ArgumentException($"{fault.Kind} is none of writing.", nameof(fault)),
        };
    }

    public static string Units => "years, months, baht, baht/day, baht/month, baht/year";

    // The name as written, and the nearest one there is, or nothing.
    private static Text Near(Text what, IReadOnlyList<string> d) => d[1].Length == 0
        ? new($"“{d[0]}” {what.Thai} ให้ตรวจตัวสะกด", $"“{d[0]}”: {what.English}; see how it is spelt")
        : new($"“{d[0]}” {what.Thai} หมายถึง “{d[1]}” หรือไม่", $"“{d[0]}”: {what.English}; is “{d[1]}” meant?");
}
