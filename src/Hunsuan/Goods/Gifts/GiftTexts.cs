using Hunsuan.Shared;

namespace Hunsuan.Goods.Gifts;

internal static class GiftTexts
{
    public static readonly Text OfHousehold = new("สิ่งของและการยืม", "Goods and loans");
    public static readonly Text Give = new("ให้สิ่งของ", "Give goods");
    public static readonly Text GiveLead = new("ของจากสต็อกของศูนย์ ล็อตที่หมดอายุก่อนถูกจ่ายก่อน", "From the stock of a centre; what expires first goes first");
    public static readonly Text Gifts = new("ของที่ได้รับ", "Gifts");
    public static readonly Text NoGifts = new("ยังไม่เคยได้รับของจากสต็อกของศูนย์", "Nothing of a centre's stock was given yet");
    public static readonly Text Centre = new("จากศูนย์", "From the centre");
    public static readonly Text For = new("ให้สมาชิก", "For");
    public static readonly Text WholeHousehold = new("ทั้งครัวเรือน", "The whole household");
    public static readonly Text GivenOn = new("วันที่ให้", "Given on");
    public static readonly Text WhyAgain = new("เหตุผลที่ให้ซ้ำ", "Why again");
    public static readonly Text WhyAgainHint = new("กรอกเมื่อระบบเตือนว่าครัวเรือนเพิ่งได้รับของชนิดนี้", "Only where it is said that the household had the same not long ago");
    public static readonly Text NothingToGive = new("ศูนย์ในพื้นที่ของท่านไม่มีของที่ให้ได้", "No centre of your area has anything to give");
    public static readonly Text NothingToGiveWhy = new("รับของเข้าศูนย์ก่อน หรือลงชื่อครัวเรือนนี้ไว้ในรายการรอ", "Take things in first, or write the household down as waiting");
    public static readonly Text StockLine = new("{0}: {1} เหลือ {2} {3}", "{0}: {1}, {2} {3} left");

    public static readonly Text Receipt = new("ใบรับของ", "Receipt");
    public static readonly Text LoanReceipt = new("ใบยืมอุปกรณ์", "Loan receipt");
    public static readonly Text Print = new("พิมพ์หน้านี้จากเบราว์เซอร์ (Ctrl+P)", "Print this page from the browser (Ctrl+P)");
    public static readonly Text Received = new("การลงชื่อรับ", "Who takes it");
    public static readonly Text Receiver = new("ชื่อผู้รับ", "Name of whoever takes it");
    public static readonly Text Witness = new("พยาน", "Witness");
    public static readonly Text WitnessHint = new("ใครเห็นว่าผู้รับรับของ กรอกเมื่อไม่ได้เซ็นบนจอและไม่มีภาพถ่าย", "Who saw that it was taken, where nobody signed on the screen and there is no picture");
    public static readonly Text Photo = new("ภาพถ่ายการรับ", "Picture of the hand-over");
    public static readonly Text PhotoHint = new(
        "ถ่ายหรือเลือกภาพเมื่อผู้รับเซ็นไม่ได้และยินยอมให้ถ่าย JPEG, PNG หรือ WebP ไม่เกิน {0} MB ตำแหน่งและเวลาในไฟล์ถูกลบ",
        "Where the receiver can't sign and agrees to it. JPEG, PNG or WebP of at most {0} MB; position and time are taken out of the file");
    public static readonly Text OpenPhoto = new("เปิดภาพ ({0} KB)", "Open the picture ({0} KB)");
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text ScanToOpen = new("สแกนเพื่อเปิดแฟ้มนี้ (เฉพาะผู้มีสิทธิ)", "Scan to open this record (for those who may)");
    public static readonly Text Erased = new("ลบตามคำขอแล้ว", "Erased on request");
    public static readonly Text TakeBack = new("ยกเลิกการให้", "Take the gift back");
    public static readonly Text TakeBackLead = new(
        "ใช้เมื่อบันทึกผิด ของกลับเข้าล็อตเดิม ไม่นับเป็นความช่วยเหลือของเคส และยังเห็นในแฟ้มพร้อมเหตุผล หากครัวเรือนยังรอของนี้ ให้ลงชื่อรออีกครั้ง",
        "For what was written down by mistake. It goes back into its lot, is no help of the case, and stays in the record with the reason. If the household still waits for it, write that down again");
    public static readonly Text TakenBack = new("ยกเลิกแล้ว", "Taken back");
    public static readonly Text TakenBackBecause = new("ยกเลิกเมื่อ {0}: {1}", "Taken back on {0}: {1}");
    public static readonly Text TakenBackAlready = new("การให้นี้ยกเลิกไปแล้ว", "This gift was taken back already");
    public static readonly Text CaseClosed = new("เคสที่ได้รับของนี้ปิดแล้ว เปิดเคสอีกครั้งก่อนจึงยกเลิกการให้ได้", "The case that it was given in has closed. Reopen it first");
    public static readonly Text GivenBy = new("ผู้ให้", "Given by");

    public static readonly Text HouseholdEnded = new("ครัวเรือนนี้สิ้นสุดแล้ว เปิดแฟ้มดูว่าสมาชิกไปอยู่ที่ใด", "This household has ended. Its record shows where the members went");
    public static readonly Text ReceiverRequired = new("กรอกชื่อผู้รับของ", "Enter the name of whoever takes it");
    public static readonly Text WitnessRequired = new("เซ็นชื่อในกรอบ ถ่ายภาพ หรือกรอกชื่อพยาน", "Sign in the frame, take a picture, or name a witness");
    public static readonly Text OnlySoMany = new("ศูนย์นี้มีให้ได้ {0} {1} ของที่หมดอายุไม่นับ", "This centre has {0} {1} to give; what has expired doesn't count");

    private static readonly Text AgainOf = new(
        "ครัวเรือนนี้ได้รับ{0}แล้วใน {1} วัน: {2} หากยังจำเป็น ให้บอกเหตุผลแล้วบันทึกอีกครั้ง", "This household had {0} within {1} days: {2}. If it is needed all the same, say why and save again");

    private static readonly Text EarlierGift = new("{0} {1} จาก {2}", "{0}, {1}, from {2}");

    /// <summary>Day, number and centre of each earlier gift; nothing about whoever got it.</summary>
    public static Text Again(IReadOnlyList<DoubleGifts.Earlier> earlier, ItemKind item)
    {
        var lines = earlier.Select(e => EarlierGift.With(DayText.Brief(e.On), Count(e.Quantity, item.Unit), e.Centre)).ToList();
        return AgainOf.With(item.Name, item.DoubleWithinDays ?? 0, new Text(string.Join("; ", lines.Select(l => l.Thai)), string.Join("; ", lines.Select(l => l.English))));
    }

    public static Text Count(int count, Text unit) => new($"{Ui.Figure.Of(count)} {unit.Thai}", $"{Ui.Figure.Of(count)} {unit.English}");
}
