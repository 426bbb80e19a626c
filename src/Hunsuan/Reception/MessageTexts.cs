using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>Texts about what is sent to reporters by their own channel, and what the program did of itself.</summary>
internal static class MessageTexts
{
    public static readonly Text AlsoSent = new(
        "ข้อความถึงผู้ขอและคำตอบจะส่งทาง{0}ด้วย อย่าเขียนข้อมูลอ่อนไหว เพราะคนอื่นอาจเห็นโทรศัพท์",
        "Messages to the reporter and the answer also go out by {0}. Write nothing sensitive: others may see the phone");

    public static readonly Text LastFailed = new(
        "ส่งข้อความล่าสุดทาง{0}ไม่ได้ ผู้แจ้งอาจเลิกติดตามบัญชี ติดต่อทางอื่น เช่น โทรศัพท์",
        "The last message could not be sent by {0}: the reporter may have left the account. Use another way, such as the telephone");

    public static readonly Text ByProgram = new("ระบบ", "the program");

    private static readonly Text Waiting = new("กำลังส่งถึงผู้แจ้งทาง{0}", "Being sent to the reporter by {0}");
    private static readonly Text Sent = new("ส่งถึงผู้แจ้งทาง{0}แล้ว (ไม่ทราบว่าอ่านหรือยัง)", "Sent to the reporter by {0} (not known whether it was read)");
    private static readonly Text Failed = new("ส่งถึงผู้แจ้งทาง{0}ไม่ได้", "Could not be sent to the reporter by {0}");

    public static Text Of(ReporterMessage message, Text channel) => (message.State switch
    {
        MessageState.Waiting => Waiting,
        MessageState.Sent => Sent,
        MessageState.Failed => Failed,
    }).With(channel);
}
