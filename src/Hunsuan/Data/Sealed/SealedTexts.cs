using Hunsuan.Shared;

namespace Hunsuan.Data.Sealed;

internal static class SealedTexts
{
    public static readonly Text SealingOldIds = new(
        "กำลังปิดผนึกเลขประจำตัวประชาชนในฐานข้อมูลเดิม อาจใช้เวลาหลายนาที หากถูกขัดจังหวะให้เริ่มใหม่ จะทำต่อจากเดิม",
        "Sealing the citizen IDs of this database, once; this may take some minutes. If it is interrupted, start again: it goes on");

    public static readonly Text OldIdsSealed = new(
        "ปิดผนึกเลขประจำตัวประชาชนแล้ว สำเนาสำรองที่ทำไว้ก่อนหน้านี้ยังมีเลขอ่านได้ ลบเมื่อไม่ต้องใช้แล้ว",
        "The citizen IDs are sealed. Backups made before this still hold them plain: delete them once they have served");
}
