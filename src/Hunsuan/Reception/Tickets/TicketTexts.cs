using Hunsuan.Shared;

namespace Hunsuan.Reception.Tickets;

/// <summary>Words of queue tickets (ถ้อยคำของบัตรคิว).</summary>
internal static class TicketTexts
{
    public static readonly Text Menu = new("บัตรคิวหน้าศูนย์", "Queue tickets");
    public static readonly Text Lead = new("บัตรคิวของวันนี้ ไม่มีชื่อผู้ใดอยู่บนบัตร", "Tickets of today; nobody's name stands on them");
    public static readonly Text NoCentres = new("ยังไม่มีศูนย์ที่เปิดอยู่ในพื้นที่", "No centre of your area is at work");
    public static readonly Text NoCentresWhy = new("บัตรคิวเป็นของศูนย์ เพิ่มศูนย์ที่หน้าศูนย์ก่อน", "Tickets belong to a centre. Add one on the page of centres first");
    public static readonly Text DeskOf = new("คิวของ{0}", "Queue of {0}");
    public static readonly Text Wait = new("รออยู่ {0} คน", "{0} waiting");
    public static readonly Text Issue = new("ออกบัตรคิว", "Give a ticket");
    public static readonly Text IssuePriority = new("ออกบัตรคิวพิเศษ", "Give a priority ticket");
    public static readonly Text PriorityHint = new("คิวพิเศษ: ผู้สูงอายุ คนพิการ หญิงมีครรภ์ ผู้อุ้มเด็กเล็ก หรือผู้ป่วย เรียกก่อนคิวทั่วไป", "Priority: old, disabled, pregnant, with a baby, or ill; called before the others");
    public static readonly Text CallNext = new("เรียกคิวถัดไป", "Call the next");
    public static readonly Text CallAgain = new("เรียกซ้ำ", "Call again");
    public static readonly Text Counter = new("ช่องบริการ", "Counter");
    public static readonly Text CounterRequired = new("กรอกช่องบริการ เช่น 1 เพื่อให้ผู้รอรู้ว่าต้องไปที่ใด", "Type the counter, such as 1, so that they know where to go");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");
    public static readonly Text NobodyWaits = new("ไม่มีผู้รอคิว", "Nobody is waiting");
    public static readonly Text NobodyWaitsWhy = new("ออกบัตรให้ผู้มาติดต่อ แล้วเรียกทีละคิว", "Give tickets to those who come in, and call them one by one");
    public static readonly Text ChangedMeanwhile = new("มีผู้เรียกหรือเปลี่ยนคิวนี้ไปแล้ว ดูกระดานอีกครั้ง", "Somebody else called or changed this ticket. Look at the board again");
    public static readonly Text CentreClosed = new("ศูนย์นี้ไม่ได้เปิดทำงานวันนี้ จึงออกบัตรไม่ได้", "This centre is not at work today, so it gives no tickets");
    public static readonly Text Waiting = new("รอเรียก", "Waiting");
    public static readonly Text Called = new("กำลังเรียก", "Called");
    public static readonly Text Gone = new("ไม่มาตามเรียก", "Not there when called");
    public static readonly Text Served = new("เสร็จแล้ววันนี้", "Served today");
    public static readonly Text MiddleWait = new("ครึ่งหนึ่งรอไม่เกิน", "Half waited no longer than");
    public static readonly Text Minutes = new("{0} นาที", "{0} min");
    public static readonly Text NotKnown = new("ยังไม่ทราบ", "Not known yet");
    public static readonly Text Priority = new("พิเศษ", "Priority");
    public static readonly Text At = new("ช่อง {0}", "Counter {0}");
    public static readonly Text Since = new("รับบัตร {0}", "Came {0}");
    public static readonly Text Receive = new("รับเรื่องของคิวนี้", "Receive a request");
    public static readonly Text ReceiveAnother = new("รับอีกเรื่องของคิวนี้", "Receive another of this ticket");
    public static readonly Text Screen = new("จอหน้าห้อง", "Screen for the room");
    public static readonly Text BackToDesk = new("กลับหน้าคิว", "Back to the queue");
    public static readonly Text Number = new("คิวที่ {0}", "Number {0}");
    public static readonly Text Before = new("มีคิวก่อนหน้า {0} คิว", "{0} before you");
    public static readonly Text SlipHint = new("พิมพ์หน้านี้ หรือจดเลขให้ผู้มาติดต่อ บัตรใช้ได้เฉพาะวันนี้", "Print this page, or write the number down. The ticket is for today only");
    public static readonly Text NobodyCalled = new("ยังไม่มีการเรียกคิว", "Nobody is called yet");

    public static Text Of(TicketState state) => state switch
    {
        TicketState.Waiting => Waiting,
        TicketState.Called => Called,
        TicketState.Served => new("เสร็จแล้ว", "Served"),
        TicketState.Gone => Gone,
    };

    public static Text Of(TicketAction action) => action switch
    {
        TicketAction.Call => new("เรียก", "Call"),
        TicketAction.Serve => new("เสร็จแล้ว", "Done"),
        TicketAction.PutBack => new("ให้รอใหม่", "Let wait again"),
        TicketAction.NotThere => new("ไม่มา", "Not there"),
    };
}
