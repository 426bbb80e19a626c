using Hunsuan.Shared;

namespace Hunsuan.Goods.Loans;

internal static class LoanTexts
{
    public static readonly Text StillLent = new("ยังไม่ได้คืน: {0} {1}", "Not yet returned: {0} {1}");
    public static readonly Text Piece = new("อุปกรณ์ให้ยืม", "Piece that is lent");
    public static Text NameOf(Text kind, string serial) => new($"{kind.Thai} {serial}", $"{kind.English} {serial}");

    public static readonly Text Menu = new("อุปกรณ์ที่ให้ยืม", "Loans");
    public static readonly Text Lead = new("เกินกำหนดก่อน แล้วใกล้ครบกำหนดใน 7 วัน", "Overdue first, then what is due within 7 days");
    public static readonly Text None = new("ไม่มีอุปกรณ์ที่ให้ยืมอยู่", "Nothing is lent out");
    public static readonly Text NoneWhy = new("ให้ยืมจากแฟ้มครัวเรือน แล้วกำหนดคืนจะแสดงที่นี่", "Lend from the record of a household; when it is due stands here");
    public static readonly Text OfHousehold = new("อุปกรณ์ที่ยืม", "Loans");
    public static readonly Text NoneOfHousehold = new("ไม่เคยยืมอุปกรณ์", "Nothing was ever borrowed");
    public static readonly Text Lend = new("ให้ยืม", "Lend");
    public static readonly Text LendLead = new("อุปกรณ์ที่พร้อมใช้ของศูนย์ในพื้นที่ กำหนดคืนคือวันที่จะถามว่ายังจำเป็นอยู่หรือไม่", "Pieces that are ready at the centres of the area. The due day is when it is asked whether it is still needed");
    public static readonly Text NothingToLend = new("ไม่มีอุปกรณ์ที่พร้อมให้ยืม", "Nothing is ready to be lent");
    public static readonly Text NothingToLendWhy = new("ลงชื่อครัวเรือนนี้ไว้ในรายการรอ หรือดูว่ามีอุปกรณ์ใดเกินกำหนดคืน", "Write the household down as waiting, or see what is overdue");
    public static readonly Text PieceLine = new("{0} หมายเลข {1} ที่ {2}", "{0} number {1} at {2}");
    public static readonly Text LoanOf = new("ยืม{0}", "Loan: {0}");
    public static readonly Text LentOn = new("ยืมเมื่อ", "Lent on");
    public static readonly Text DueOn = new("กำหนดคืน", "Due on");
    public static readonly Text DueTag = new("คืนภายใน {0}", "Due {0}");
    public static readonly Text OverdueTag = new("เกินกำหนด {0} วัน", "{0} days overdue");
    public static readonly Text TakeBack = new("รับคืน", "Take back");
    public static readonly Text HowBack = new("รับคืนอย่างไร", "How it came back");
    public static readonly Text Extend = new("ต่อเวลา", "Keep longer");
    public static readonly Text NewDue = new("กำหนดคืนใหม่", "New due day");
    public static readonly Text History = new("ความเป็นมา", "History");
    public static readonly Text Change = new("เปลี่ยนสถานะ", "Change its state");
    public static readonly Text IsOut = new("ขณะนี้มีครัวเรือนยืมอยู่ รับคืนได้จากหน้าการยืม", "A household has it now; it is taken back on the page of the loan");
    public static readonly Text OpenLoan = new("เปิดการยืม", "Open the loan");

    public static readonly Text OnlyToHousehold = new("มีครัวเรือนผู้ยืม วันกำหนดคืน และการลงชื่อรับ", "a household borrows it, with a due day and a sign");
    public static readonly Text OnlyWithReason = new("มีเหตุผล", "with a reason");

    public static readonly Text PieceRequired = new("เลือกอุปกรณ์", "Choose the piece");
    public static readonly Text ActionRequired = new("เลือกว่าจะทำอะไร", "Choose what is done");
    public static readonly Text ByLoanOnly = new("อุปกรณ์ที่ให้ยืมอยู่เปลี่ยนได้จากหน้าการยืมเท่านั้น", "What is lent changes on the page of its loan only");
    public static readonly Text IsNotThere = new("อุปกรณ์นี้ไม่ได้อยู่ที่ศูนย์ ({0}) จึงโอนไม่ได้", "This piece is not at the centre ({0}), so it can't be moved");
    public static readonly Text SerialKnown = new("ศูนย์นี้มีหมายเลข {0} แล้ว ตรวจหมายเลขบนอุปกรณ์", "This centre has number {0} already. Look at the number on the piece");
    public static readonly Text ChangedMeanwhile = new("มีผู้อื่นเปลี่ยนสถานะอุปกรณ์นี้ไปแล้ว เปิดหน้าใหม่แล้วดูสถานะปัจจุบัน", "Somebody else changed this piece meanwhile. Open the page again and see where it stands");
    public static readonly Text EndedAlready = new("การยืมนี้สิ้นสุดแล้ว", "This loan has ended already");
    public static readonly Text NotLater = new("วันใหม่ต้องหลังกำหนดเดิม {0}", "The new day must be after {0}");

    public static Text Of(PieceState state) => state switch
    {
        PieceState.Available => new("พร้อมให้ยืม", "Ready to lend"),
        PieceState.Lent => new("ให้ยืมอยู่", "Lent"),
        PieceState.Returned => new("คืนแล้ว รอตรวจและทำความสะอาด", "Back, to be looked at and cleaned"),
        PieceState.Broken => new("ชำรุด", "Broken"),
        PieceState.Lost => new("สูญหาย", "Lost"),
        PieceState.WrittenOff => new("ตัดจำหน่ายแล้ว", "Written off"),
    };

    public static Text Of(PieceAction action) => action switch
    {
        PieceAction.Lend => new("ให้ยืม", "Lend"),
        PieceAction.TakeBack => new("รับคืน สภาพดี", "Take back whole"),
        PieceAction.TakeBackBroken => new("รับคืน ชำรุด", "Take back broken"),
        PieceAction.MakeReady => new("ตรวจและทำความสะอาดแล้ว พร้อมให้ยืม", "Looked at and clean: ready"),
        PieceAction.CallBroken => new("แจ้งชำรุด", "Call broken"),
        PieceAction.CallLost => new("แจ้งสูญหาย", "Call lost"),
        PieceAction.Find => new("พบแล้ว", "Found again"),
        PieceAction.Repair => new("ซ่อมแล้ว พร้อมให้ยืม", "Mended: ready"),
        PieceAction.WriteOff => new("ตัดจำหน่าย", "Write off"),
    };

    public static Text Of(LoanEnd end) => end switch
    {
        LoanEnd.Returned => new("คืนแล้ว", "Came back"),
        LoanEnd.Broken => new("คืนแล้ว ชำรุด", "Came back broken"),
        LoanEnd.Lost => new("สูญหาย", "Lost"),
    };
}
