using Hunsuan.Shared;

namespace Hunsuan.Cases.Contacts;

/// <summary>Words about how it went for those who asked (ถ้อยคำเรื่องความพึงพอใจ).</summary>
internal static class RatingTexts
{
    public static readonly Text Ask = new("เป็นอย่างไรบ้าง", "How did it go?");
    public static readonly Text AskLead = new(
        "คำตอบของท่านช่วยให้ศูนย์ทำงานดีขึ้น ไม่มีผลต่อความช่วยเหลือที่ได้รับ เปลี่ยนได้ภายหลัง", "Your answer helps the centre to do better. It changes nothing of the help you get, and you can change it later");
    public static readonly Text Question = new("การช่วยเหลือของศูนย์ครั้งนี้", "The help of the centre this time was");
    public static readonly Text Why = new("เพราะอะไร (ไม่ตอบก็ได้)", "Why (you may leave it out)");
    public static readonly Text Send = new("ส่งคำตอบ", "Send the answer");
    public static readonly Text Change = new("เปลี่ยนคำตอบ", "Change the answer");
    public static readonly Text Sent = new("รับคำตอบแล้ว ขอบคุณ", "Thank you. Your answer was taken in");
    public static readonly Text AnswerRequired = new("เลือกคำตอบหนึ่งข้อ จากไม่ดีเลยถึงดีมาก", "Choose one answer, from not good at all to very good");
    public static readonly Text NotYet = new("เรื่องนี้ยังดำเนินการอยู่ บอกได้ว่าเป็นอย่างไรเมื่อศูนย์ตอบแล้วหรือมีเจ้าหน้าที่ดูแลแล้ว", "This request is still being worked on. You can say how it went once the centre has answered or an officer looks after the family");
    public static readonly Text NotThis = new("เรื่องนี้ไม่ได้จบด้วยคำตอบของศูนย์ เขียนถึงศูนย์ได้ด้านล่าง หรือโทร 1300", "This request did not end with an answer of the centre. Write to the centre below, or call 1300");
    public static readonly Text AtOnce = new("มีผู้ส่งคำตอบพร้อมกัน ตรวจคำตอบแล้วส่งอีกครั้ง", "Another answer came in at the same moment. Look at it, and send yours again");
    public static readonly Text Rated = new("ผู้แจ้งตอบว่า: {0}", "The reporter says: {0}");

    /// <summary>The answer in words.</summary>
    public static Text Of(RatingAnswer answer) => answer switch
    {
        RatingAnswer.VeryBad => new("ไม่ดีเลย", "Not good at all"),
        RatingAnswer.Bad => new("ไม่ค่อยดี", "Not so good"),
        RatingAnswer.Fair => new("พอใช้", "Fair"),
        RatingAnswer.Good => new("ดี", "Good"),
        RatingAnswer.VeryGood => new("ดีมาก", "Very good"),
    };
}
