namespace Hunsuan.Shared;

/// <summary>Words of refused actions (ถ้อยคำเมื่อทำไม่ได้ในสถานะนี้).</summary>
internal static class StateTexts
{
    public static readonly Text Refused = new("“{0}” ทำไม่ได้ขณะที่{1} ตอนนี้ทำได้: {2}", "“{0}” can't be done while this is: {1}. What can be done now: {2}");
    public static readonly Text IsEnd = new("“{0}” ทำไม่ได้ เพราะ{1}แล้ว ซึ่งเป็นสถานะสุดท้าย", "“{0}” can't be done: this is {1}, which is final");
}
