using Hunsuan.Shared;

namespace Hunsuan.Privacy.Processing;

internal static class ProcessingTexts
{
    public static readonly Text Controller = new("ผู้ควบคุมข้อมูลและเจ้าหน้าที่คุ้มครองข้อมูล", "Controller and data protection officer");
    public static readonly Text ControllerLead = new("ใช้ในหนังสือตอบ หนังสือแจ้ง และบันทึกรายการกิจกรรม", "Stands in letters, notices and the record of processing");
    public static readonly Text Name = new("ชื่อหน่วยงานที่เป็นผู้ควบคุมข้อมูล", "Agency that is the controller");
    public static readonly Text NameRequired = new("กรอกชื่อหน่วยงาน", "Enter the agency");
    public static readonly Text Address = new("ที่อยู่", "Address");
    public static readonly Text Officer = new("เจ้าหน้าที่คุ้มครองข้อมูล ชื่อและช่องทางติดต่อ", "Data protection officer: name and how to reach");
    public static readonly Text OfficerRequired = new("กรอกว่าจะติดต่อใครได้อย่างไร", "Enter whom to reach, and how");
    public static readonly Text Measures = new("มาตรการรักษาความปลอดภัย", "Security measures");
    public static readonly Text MeasuresHint = new("เช่น ดิสก์เข้ารหัส สำรองข้อมูลแยกที่ ห้องที่ล็อก สิทธิตามพื้นที่", "Such as: encrypted disk, backup elsewhere, locked room, rights by area");
    public static readonly Text Processing = new("บันทึกรายการกิจกรรมการประมวลผล", "Record of processing");
    public static readonly Text ProcessingLead = new("หน่วยงานใช้ข้อมูลส่วนบุคคลทำอะไรบ้าง (ม. 39) ทำจากวัตถุประสงค์ กติกาการเก็บ และข้อมูลผู้ควบคุม", "What the agency does with personal data (s. 39), made from purposes, rules on keeping and the controller's words");
    public static readonly Text Csv = new("ดาวน์โหลด (CSV)", "Download (CSV)");
    public static readonly Text NotSetYet = new("ยังไม่ได้บันทึกผู้ควบคุมข้อมูล", "The controller is not set yet");
}
