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

    public static readonly Text NoKeyFile = new(
        "แฟ้ม {0} ไม่ใช่แฟ้มกุญแจลับ หรือเสียหาย นำแฟ้มจากที่สำรองไว้กลับมา",
        "{0} is no file of secret keys, or it is damaged. Put it back from its backup");
}
