using Hunsuan.Shared;

namespace Hunsuan.Hosting;

internal static class HostingTexts
{
    public static readonly Text Program = new("หุ้นส่วน: ระบบสวัสดิการแบบหุ้นส่วน", "Hunsuan: welfare in partnership");
    public static readonly Text DatabaseOption = new("ฐานข้อมูล sqlite:ไฟล์ หรือ postgres:การเชื่อมต่อ", "Database, sqlite:FILE or postgres:CONNECTION");
    public static readonly Text DataOption = new("โฟลเดอร์เก็บข้อมูล", "Folder of data");
    public static readonly Text LanguageOption = new("ภาษาของข้อความ", "Language of messages");
    public static readonly Text UrlsOption = new("ที่อยู่ที่เปิดให้ใช้", "Addresses to serve at");
    public static readonly Text AddressInUse = new("มีโปรแกรมอื่นใช้ที่อยู่นี้อยู่ ใช้ --urls เลือกที่อยู่อื่น", "Another program uses this address. Choose another with --urls");
    public static readonly Text Serve = new("เปิดระบบให้ใช้งานผ่านเว็บ", "Serve the system as web pages");
    public static readonly Text Migrate = new("ปรับโครงสร้างฐานข้อมูลให้เป็นรุ่นปัจจุบัน", "Bring the database to the present schema");
    public static readonly Text Migrated = new("ฐานข้อมูลเป็นรุ่นปัจจุบันแล้ว: {0}", "The database is up to date: {0}");
    public static readonly Text DataFileUnreadable = new("แฟ้ม {0} อ่านไม่ได้ จึงยังไม่ใช้ เทียบกับแฟ้มในโฟลเดอร์ data แล้วแก้", "The file {0} can't be read and is not used. Compare it with those in the folder data");
}
