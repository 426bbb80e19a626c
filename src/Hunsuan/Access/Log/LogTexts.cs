using System.Globalization;
using Hunsuan.Shared;

namespace Hunsuan.Access.Log;

internal static class LogTexts
{
    public static readonly Text AuditCommand = new("ตรวจบันทึกกิจกรรม", "Verify the log of activities");
    public static readonly Text VerifyCommand = new("ตรวจว่าบันทึกกิจกรรมไม่ถูกแก้ ลบ แทรก หรือสลับ", "Find what was altered, removed, inserted or moved in the log");
    public static readonly Text HeadCommand = new("พิมพ์หัวบันทึกที่ลงนาม เพื่อเก็บไว้นอกระบบ", "Print the signed head of the log, to be kept elsewhere");
    public static readonly Text HeadOption = new("แฟ้มหัวบันทึกที่เก็บไว้ ถ้าไม่ระบุใช้แฟ้มในโฟลเดอร์ข้อมูล", "File of heads that were kept; the one in the data folder where none is named");
    public static readonly Text OutOption = new("ต่อท้ายแฟ้มนี้แทนการพิมพ์", "Append to this file instead of printing");

    public static readonly Text Verified = new("ตรวจบันทึกกิจกรรมแล้ว {0} รายการ", "{0} records of the log were verified");
    public static readonly Text WasAdopted = new(
        "ในจำนวนนี้ {0} รายการเขียนโดยรุ่นก่อน และประทับตราตามที่พบเมื่อ {1} ก่อนหน้านั้นพิสูจน์ไม่ได้",
        "{0} of them are of an older version, sealed as they were found on {1}; what was done to them before can't be told");
    public static readonly Text HeldAgainst = new("เทียบกับหัวบันทึกที่เผยแพร่ {0} ครั้ง ล่าสุด {1} ใน {2}", "Compared with {0} published heads, the last of {1}, in {2}");
    public static readonly Text HeldAgainstNone = new(
        "ไม่มีหัวบันทึกที่เผยแพร่ให้เทียบ จึงไม่รู้ว่าท้ายบันทึกถูกตัดหรือไม่", "There was no published head to compare with, so that a cut tail could go unseen");
    public static readonly Text NoHead = new("แฟ้ม {0} ไม่ใช่แฟ้มหัวบันทึก", "{0} is no file of heads");
    public static readonly Text HeadOfOtherKey = new(
        "หัวบันทึกของ {0} ใน {1} ไม่ได้ลงนามด้วยกุญแจของระบบนี้: กุญแจถูกเปลี่ยน หรือแฟ้มถูกแก้", "The head of {0} in {1} is not signed with a key of this installation: the key was swapped, or the file altered");
    public static readonly Text MoreBreaks = new("และอีก {0} จุด", "and {0} more places");
    public static readonly Text KeyFingerprint = new("ลายนิ้วมือของกุญแจสาธารณะ: {0}", "Fingerprint of the public key: {0}");

    private static readonly Text Place = new("ห่วงโซ่ {0} ลำดับ {1} รหัส {2}: ", "Chain {0}, number {1}, id {2}: ");

    public static Text Of(LogBreak found)
    {
        var place = Place.With(found.Chain.Length == 0 ? "-" : found.Chain, found.Sequence, found.Id is { } id ? id.ToString() : "-");
        var what = Of(found.Kind).With(found.Count.ToString("N0", CultureInfo.InvariantCulture));
        return new(place.Thai + what.Thai, place.English + what.English);
    }

    public static Text Of(LogBreakKind kind) => kind switch
    {
        LogBreakKind.Altered => new("ถูกแก้ ({0} รายการ)", "altered ({0} records)"),
        LogBreakKind.Removed => new("ถูกลบตรงนี้ ({0} รายการ)", "removed here ({0} records)"),
        LogBreakKind.Inserted => new("ถูกแทรก ระบบไม่ได้เขียน ({0} รายการ)", "inserted, not written by the program ({0} records)"),
        LogBreakKind.Reordered => new("ถูกสลับลำดับ ({0} รายการ)", "moved to another place ({0} records)"),
        LogBreakKind.TailCut => new("ท้ายบันทึกถูกตัดตั้งแต่ตรงนี้ ({0} รายการ)", "the tail is cut from here on ({0} records)"),
        LogBreakKind.OtherKey => new("ไม่ตรงกับกุญแจของระบบนี้ ({0} รายการ): กุญแจถูกเปลี่ยน", "does not fit the keys of this installation ({0} records): the key was swapped"),
        LogBreakKind.Rewritten => new("ไม่ตรงกับหัวบันทึกที่เคยเผยแพร่: บันทึกถูกเขียนใหม่ ({0} รายการ)", "is not what was published: the log was written anew ({0} records)"),
        LogBreakKind.Emptied => new("รายละเอียดการเปลี่ยนแปลงถูกลบ ({0} รายการ)", "what was changed was taken away ({0} records)"),
        LogBreakKind.BulkAltered => new("รายการที่การนำเข้านี้เปลี่ยนถูกแก้ ลบ หรือเพิ่ม ({0} รายการ)", "rows that this import changed were altered, removed or added ({0} records)"),
        LogBreakKind.BulkInserted => new("มีรายการเปลี่ยนแปลงของการนำเข้าที่ไม่อยู่ในบันทึก ({0} ครั้ง)", "changed rows of imports that the log does not know ({0} imports)"),
        LogBreakKind.EndDiffers => new("ตารางห่วงโซ่ไม่ตรงกับรายการสุดท้าย ({0} รายการ)", "the table of chains does not say what the log ends with ({0} records)"),
    };
}
