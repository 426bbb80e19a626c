using Hunsuan.Shared;

namespace Hunsuan.Data.Keys;

internal static class KeyTexts
{
    public static readonly Text Made = new(
        "สร้างกุญแจลับใหม่แล้วที่ {0} สำรองแฟ้มนี้แยกจากฐานข้อมูล ถ้าหายจะเปิดข้อมูลที่ปิดผนึกไม่ได้อีก",
        "New secret keys are in {0}. Back this file up, apart from the database: without it sealed values can never be opened again");

    public static readonly Text Lost = new(
        "ไม่พบกุญแจลับของฐานข้อมูลนี้ในแฟ้ม {0} นำแฟ้มจากที่สำรองไว้กลับมาแล้วเริ่มใหม่ ระบบยังไม่ได้เปลี่ยนอะไร",
        "The file {0} lacks the secret keys of this database. Put it back from its backup and start again; nothing was changed");

    public static readonly Text Different = new(
        "กุญแจลับในแฟ้ม {0} ไม่ใช่กุญแจของฐานข้อมูลนี้ นำแฟ้มที่ถูกต้องกลับมาแล้วเริ่มใหม่ ระบบยังไม่ได้เปลี่ยนอะไร",
        "The secret keys in {0} are not those of this database. Put the right file back and start again; nothing was changed");

    public static readonly Text Keys = new("แสดงกุญแจลับที่มี", "List the secret keys");
    public static readonly Text Renew = new("เปลี่ยนกุญแจ แล้วปิดผนึกใหม่ทั้งหมด ใช้งานระบบต่อได้", "Make new keys, and seal everything anew with them; the program may work meanwhile");
    public static readonly Text Forget = new("ลบกุญแจเก่าที่ไม่มีอะไรใช้แล้ว", "Remove older keys that nothing was made with");
    public static readonly Text UseOption = new("เฉพาะกุญแจหน้าที่นี้ ถ้าไม่ระบุคือ seal และ blindIndex", "Only keys for this; otherwise seal and blindIndex");
    public static readonly Text File = new("แฟ้มกุญแจ: {0}", "File of the keys: {0}");
    public static readonly Text Key = new("{0} หมายเลข {1} ตั้งแต่ {2} {3}", "{0}, number {1}, since {2}: {3}");
    public static readonly Text Makes = new("ใช้อยู่", "in use");
    public static readonly Text Opens = new("เก่า ใช้เปิดเท่านั้น", "older, only opens");
    public static readonly Text MadeNew = new(
        "สร้างกุญแจใหม่แล้ว สำรองแฟ้มกุญแจอีกครั้ง กำลังปิดผนึกใหม่ หากถูกขัดจังหวะให้สั่งซ้ำ จะทำต่อจากเดิม",
        "There are new keys: back their file up again. Everything is sealed anew now; if it is interrupted, give the command again and it goes on");
    public static readonly Text GoesOn = new("ครั้งก่อนยังไม่เสร็จ ทำต่อด้วยกุญแจเดิม", "The last time was not finished: going on with its keys");
    public static readonly Text Looked = new("ตรวจแล้ว {0} แถว", "{0} rows looked at");
    public static readonly Text Renewed = new("ปิดผนึกใหม่ {0} แถว กุญแจเก่ายังอยู่ในแฟ้ม ลบได้ด้วย keys forget", "{0} rows sealed anew. The older keys are still in the file; keys forget removes them");
    public static readonly Text Forgotten = new(
        "ลบกุญแจ{0} หมายเลข {1} แล้ว สำเนาสำรองที่ทำไว้ก่อนเปลี่ยนกุญแจต้องใช้แฟ้มกุญแจที่สำรองไว้พร้อมกัน",
        "The key for {0}, number {1}, is removed. Backups made before the renewal need the backup of the key file that belongs to them");
    public static readonly Text Needed = new("ยังต้องใช้กุญแจ{0} หมายเลข {1} อยู่ จึงไม่ลบ", "The key for {0}, number {1}, is still needed and stays");
    public static readonly Text NothingToForget = new("ไม่มีกุญแจเก่า", "There are no older keys");

    public static Text Of(KeyUse use) => use switch
    {
        KeyUse.Seal => new("ปิดผนึก", "sealing"),
        KeyUse.BlindIndex => new("ดัชนี", "the blind index"),
        KeyUse.Log => new("บันทึกกิจกรรม", "the log"),
    };

    public static readonly Text NoKeyFile = new(
        "แฟ้ม {0} ไม่ใช่แฟ้มกุญแจลับ หรือเสียหาย นำแฟ้มจากที่สำรองไว้กลับมา",
        "{0} is no file of secret keys, or it is damaged. Put it back from its backup");
}
