using Hunsuan.Shared;

namespace Hunsuan.Cases;

internal static partial class CaseTexts
{
    public static readonly Text Mine = new("เคสของฉัน", "My cases");
    public static readonly Text MyOverdue = new("เคสของฉันที่เกินกำหนด", "My overdue cases");
    public static readonly Text OfArea = new("เคสทั้งพื้นที่", "Cases of the area");
    public static readonly Text ListLead = new("เรียงตามวันครบกำหนด เรื่องที่เกินกำหนดขึ้นก่อน", "By due date, what is overdue first");
    public static readonly Text NoCases = new("ไม่มีเคสที่เปิดอยู่", "No open case");
    public static readonly Text NoCasesWhy = new("เคสเริ่มจากแฟ้มครัวเรือน ค้นหาครัวเรือนแล้วเปิดเคสได้จากแฟ้มนั้น", "A case begins at the record of a household. Find the household and open the case there");
    public static readonly Text FindHousehold = new("ค้นหาครัวเรือน", "Find a household");
    public static readonly Text OwnerGone = new("ผู้รับผิดชอบใช้ระบบไม่ได้แล้ว", "Whoever answers for it can't sign in");

    public static readonly Text Choose = new("— เลือก —", "— choose —");
    public static readonly Text ToRecord = new("ไปที่แฟ้มครัวเรือน", "Go to the record");
    public static readonly Text Open = new("เปิดเคส", "Open a case");
    public static readonly Text Summary = new("เรื่องที่ต้องช่วย", "What is needed");
    public static readonly Text SummaryHint = new("เล่าสั้น ๆ ให้คนที่มารับช่วงเข้าใจได้ทันที", "In short, so that somebody who takes over understands at once");
    public static readonly Text Owner = new("ผู้รับผิดชอบ", "Who answers for it");
    public static readonly Text OwnerHint = new("หนึ่งคนเท่านั้น เปลี่ยนได้ภายหลังด้วยการส่งมอบ", "One person only; hand the case over to change it later");
    public static readonly Text OwnerNow = new("ผู้รับผิดชอบขณะนี้", "Who answers for it now");
    public static readonly Text NewOwner = new("ส่งมอบให้", "Hand over to");
    public static readonly Text Due = new("ครบกำหนด", "Due");
    public static readonly Text DueHint = new("ระบบเสนอ {0} วันจากวันนี้ เปลี่ยนได้ตามความเร่งด่วน", "{0} days from today are suggested; change them as the matter demands");
    public static readonly Text OpenedOn = new("เปิดเมื่อ", "Opened");

    public static readonly Text GiveHelp = new("บันทึกความช่วยเหลือ", "Record help");
    public static readonly Text Kind = new("ประเภท", "Kind");
    public static readonly Text What = new("ช่วยอะไร", "What was given");
    public static readonly Text WhatHint = new("เช่น ค่าซ่อมหลังคา ผ้าอ้อมผู้ใหญ่", "Such as money for the roof, adult diapers");
    public static readonly Text Amount = new("จำนวนเงิน (บาท)", "Amount (baht)");
    public static readonly Text AmountHint = new("กรอกเมื่อช่วยเป็นเงิน", "For help in money");
    public static readonly Text Quantity = new("จำนวน", "Quantity");
    public static readonly Text QuantityHint = new("กรอกเมื่อช่วยเป็นสิ่งของ", "For goods");
    public static readonly Text Unit = new("หน่วยนับ", "Unit");
    public static readonly Text UnitHint = new("เช่น ชิ้น ถุง ชุด", "Such as pieces, bags, sets");
    public static readonly Text Dimension = new("ช่วยมิติใด", "For which dimension");
    public static readonly Text NoDimension = new("ไม่เจาะจงมิติ", "None in particular");
    public static readonly Text OfAction = new("ตามกิจกรรมใดในแผน", "For which action of the plan");
    public static readonly Text NoAction = new("ไม่อยู่ในแผน", "None of the plan");
    public static readonly Text GivenOn = new("ให้เมื่อวันที่", "Given on");
    public static readonly Text WholeDayHint = new("วัน เดือน ปี พ.ศ.", "Day, month, year (B.E.)");
    public static readonly Text GivenBy = new("ผู้ให้", "Given by");
    public static readonly Text GivenByHint = new("หน่วยงาน องค์กร หรือบุคคล", "Agency, organisation or person");

    public static readonly Text Close = new("ปิดเคส", "Close the case");
    public static readonly Text Outcome = new("ผลลัพธ์", "Outcome");
    public static readonly Text Note = new("บันทึกผล", "Note");
    public static readonly Text NoteHint = new("สิ่งที่เปลี่ยนไป และสิ่งที่ควรติดตาม", "What changed, and what to keep an eye on");
    public static readonly Text NotMeasuredYet = new("ยังไม่ได้วัดห้ามิติซ้ำหลังเปิดเคส", "The household was not measured again since the case was opened");
    public static readonly Text MeasureFirst = new("วัดซ้ำก่อนปิดเคส", "Measure before closing");
    public static readonly Text WhyNotMeasured = new("เหตุผลที่ไม่ได้วัดซ้ำ", "Why it was not measured again");
    public static readonly Text StillOpen = new("ต้องทำ {0} เรื่องให้เสร็จก่อนปิดเคส", "{0} things have to be finished before the case is closed");
    public static readonly Text Told = new("แจ้งใครแล้วว่าจบการช่วยเหลือ", "Who was told that help ends");
    public static readonly Text ToldHint = new("เช่น แจ้งครัวเรือนด้วยตนเอง และโทรแจ้งผู้ใหญ่บ้าน", "Such as: told the household in person and the village head by telephone");
    public static readonly Text CheckIns = new("ถามซ้ำหลังปิดเคสว่ายังดีอยู่หรือไม่", "Ask again whether it lasts");
    public static readonly Text CheckInsHint = new("จำนวนวันเป็นข้อเสนอ นัดวันอื่นเพิ่มได้จากแฟ้มครัวเรือน", "The days are suggestions; other days can be planned from the household's record");
    public static readonly Text AfterDays = new("หลังปิดเคส {0} วัน", "{0} days after closing");
    public static readonly Text WhyNoCheckIn = new("เหตุผลที่ไม่ต้องถามซ้ำ", "Why it need not be asked again");
    public static readonly Text HandOver = new("ส่งมอบเคส", "Hand over");
    public static readonly Text HandOverReason = new("เหตุผล (ถ้ามี)", "Reason, if any");
    public static readonly Text Reopen = new("เปิดเคสอีกครั้ง", "Reopen the case");
    public static readonly Text ReopenReason = new("เหตุผลที่เปิดอีกครั้ง", "Why it is opened again");
}
