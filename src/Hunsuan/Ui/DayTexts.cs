using Hunsuan.Shared;

namespace Hunsuan.Ui;

internal static class DayTexts
{
    public static readonly Text Required = new("กรอกวันที่", "Enter the date");
    public static readonly Text NoSuchDay = new("ไม่มีวันนี้ในปฏิทิน ตรวจวัน เดือน ปี พ.ศ.", "There is no such day. Check day, month and year (B.E.)");
    public static readonly Text WholeDay = new("กรอกให้ครบทั้งวัน เดือน และปี", "Enter day, month and year");
    public static readonly Text FourDigits = new("กรอกปี พ.ศ. สี่หลัก", "Enter the year (B.E.) with four digits");
    public static readonly Text CommonEra = new("ปี {0} ดูเหมือน ค.ศ. หากใช่ให้กรอก {1}", "The year {0} looks like the Common Era. If so, enter {1}");
    public static readonly Text NotYet = new("วันนี้ยังมาไม่ถึง ตรวจวันที่", "This day has not come yet. Check the date");
    public static readonly Text Gone = new("วันนี้ผ่านไปแล้ว กรอกวันนี้หรือวันข้างหน้า", "This day has passed. Enter today or a later day");
    public static readonly Text TooFar = new("วันไกลเกินไป ตรวจปี พ.ศ.", "This day is too far away. Check the year (B.E.)");
}
