using Hunsuan.Shared;

namespace Hunsuan.Records.Activities;

internal static partial class ActivityTexts
{
    public static readonly Text Details = new("รายละเอียด", "Details");
    public static readonly Text InChain = new("ลำดับในห่วงโซ่บันทึก", "Place in the chain of the log");
    public static readonly Text Field = new("ช่องข้อมูล", "Field");
    public static readonly Text Before = new("ก่อน", "Before");
    public static readonly Text After = new("หลัง", "After");
    public static readonly Text NothingChanged = new("กิจกรรมนี้ไม่ได้เปลี่ยนข้อมูล หรือเปลี่ยนหลายรายการพร้อมกันโดยการนำเข้า", "This changed no record, or very many at once by an import");
    public static readonly Text ValuesForgotten = new("ค่าเดิมและค่าใหม่ถูกลบตามกฎการเก็บรักษาหรือคำขอของเจ้าของข้อมูล", "The values were taken out by a rule on keeping, or as a person asked");
    public static readonly Text OnlyFields = new("บทบาทของคุณเห็นเฉพาะชื่อช่องที่เปลี่ยน ไม่เห็นค่า", "Your role sees which fields were changed, not their values");
    public static readonly Text Hidden = new("ไม่แสดงที่นี่", "Not shown here");
}
