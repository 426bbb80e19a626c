using Hunsuan.Shared;

namespace Hunsuan.Aid.Budget;

/// <summary>Words of budget lines (ถ้อยคำของวงเงิน).</summary>
internal static class BudgetTexts
{
    public static readonly Text Budget = new("วงเงินสงเคราะห์", "Budget of aid");
    public static readonly Text Lead = new("วงเงินของพื้นที่ตามปีงบประมาณ จ่ายแล้ว กันไว้ และเหลือเท่าไร", "What the area has in each fiscal year: paid, reserved and left");
    public static readonly Text None = new("ยังไม่มีวงเงิน", "No budget line yet");
    public static readonly Text NoneWhy = new("คำขอเงินจะอนุมัติได้เมื่อมีวงเงินของพื้นที่นั้นในปีงบประมาณนี้", "A request can be approved once there is a line of its area in this fiscal year");
    public static readonly Text Add = new("เพิ่มวงเงิน", "Add a line");
    public static readonly Text Change = new("แก้ไขวงเงิน", "Change the line");
    public static readonly Text Area = new("พื้นที่ที่ใช้วงเงินนี้", "Area it is for");
    public static readonly Text Year = new("ปีงบประมาณ", "Fiscal year");
    public static readonly Text Name = new("ชื่อวงเงิน", "Name of the line");
    public static readonly Text Origin = new("แหล่งเงิน", "Where the money comes from");
    public static readonly Text OriginHint = new("หน่วยงาน กองทุน หรือผู้บริจาค", "An agency, a fund or a donor");
    public static readonly Text Kinds = new("ใช้กับเงินสงเคราะห์ประเภทใด", "For which kinds of aid");
    public static readonly Text KindsHint = new("ไม่เลือกเลย คือใช้ได้ทุกประเภท", "None ticked: for all kinds");
    public static readonly Text AllKinds = new("ทุกประเภท", "All kinds");
    public static readonly Text Amount = new("จำนวนเงิน (บาท)", "Amount (baht)");
    public static readonly Text Why = new("เหตุที่เพิ่มหรือลดวงเงิน", "Why the amount is another now");
    public static readonly Text WhyHint = new("กรอกเมื่อจำนวนเงินเปลี่ยน", "Only where the amount changes");
    public static readonly Text Save = new("บันทึกวงเงิน", "Save the line");
    public static readonly Text Saved = new("บันทึกวงเงินแล้ว", "The line is saved");
    public static readonly Text Paid = new("จ่ายแล้ว", "Paid");
    public static readonly Text Reserved = new("กันไว้", "Reserved");
    public static readonly Text Left = new("เหลือ", "Left");
    public static readonly Text Movements = new("รายการเคลื่อนไหว", "Ledger");
    public static readonly Text Export = new("ดาวน์โหลด CSV", "Download CSV");
    public static readonly Text Day = new("วันที่", "Day");
    public static readonly Text What = new("รายการ", "What");
    public static readonly Text Who = new("โดย", "By");
    public static readonly Text Reason = new("เหตุผล", "Why");
    public static readonly Text Older = new("แสดง {0} รายการล่าสุด ดาวน์โหลดเพื่อดูทั้งหมด", "The latest {0}; download to see all");

    public static readonly Text NameRequired = new("กรอกชื่อวงเงิน", "Enter a name for the line");
    public static readonly Text NameTaken = new("มีวงเงินชื่อนี้ในพื้นที่และปีงบประมาณนี้แล้ว ใช้ชื่ออื่น", "The area has a line of that name in that fiscal year. Use another name");
    public static readonly Text OriginRequired = new("บอกแหล่งเงิน", "Say where the money comes from");
    public static readonly Text AmountWrong = new("กรอกจำนวนเงินเป็นบาท ศูนย์ขึ้นไป", "Enter an amount in baht, zero or more");
    public static readonly Text YearRequired = new("เลือกปีงบประมาณนี้หรือปีหน้า", "Choose this fiscal year or the next");
    public static readonly Text WhyRequired = new("บอกเหตุที่จำนวนเงินเปลี่ยน", "Say why the amount is another now");
    public static readonly Text LessThanUsed = new("จ่ายและกันไว้แล้ว {0} บาท กรอกอย่างน้อยเท่านั้น", "{0} baht are paid or reserved. Enter at least that");

    public static Text Of(BudgetMove kind) => kind switch
    {
        BudgetMove.Set => new("ตั้งหรือปรับวงเงิน", "Amount set"),
        BudgetMove.Reserved => new("กันเงิน", "Reserved"),
        BudgetMove.Freed => new("คืนเงินที่กัน", "Given back"),
        BudgetMove.Paid => new("จ่ายเงิน", "Paid out"),
    };
}
