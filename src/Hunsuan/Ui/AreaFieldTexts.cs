using Hunsuan.Shared;

namespace Hunsuan.Ui;

internal static class AreaFieldTexts
{
    public static readonly Text Hint = new("พิมพ์ชื่อ เช่น แม่ปืม หรือ ต.แม่ปืม จ.พะเยา", "Type its name, such as Mae Puem, or Mae Puem, Phayao");
    public static readonly Text Choose = new("เลือกพื้นที่ที่ต้องการ", "Choose the area that is meant");
    public static readonly Text TooMany = new("พบ {0} แห่ง พิมพ์ชื่ออำเภอหรือจังหวัดเพิ่ม", "{0} areas fit. Add the district or the province");

    public static readonly Text Required = new("กรอกชื่อพื้นที่", "Enter the name of the area");
    public static readonly Text Unknown = new("ไม่พบพื้นที่ “{0}” ตรวจตัวสะกด หรือพิมพ์เช่น ต.แม่ปืม จ.พะเยา", "No area “{0}” was found. Check the spelling, or type it like Mae Puem, Phayao");
    public static readonly Text ChooseOne = new("ชื่อนี้ตรงกับ {0} แห่ง เลือกหนึ่งแห่ง", "{0} areas fit this name. Choose one");
    public static readonly Text Outside = new("พื้นที่นี้อยู่นอกพื้นที่ที่คุณดูแล", "This area lies outside yours");
}
