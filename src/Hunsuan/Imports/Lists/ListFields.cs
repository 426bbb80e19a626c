using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports.Lists;

/// <summary>The columns of an agency's list (คอลัมน์ของบัญชีรายชื่อ).</summary>
internal static class ListFields
{
    public static FieldSet All { get; } = new("list", ImportTexts.ListFile,
    [
        new("citizen_id", new("เลขประจำตัวประชาชน", "citizen ID")),
        .. NameFields.All,
        new("birth_date", new("วันเกิด", "birth date")),
        new("house_no", new("บ้านเลขที่", "house number")),
        new("moo", new("หมู่ที่", "village number")),
        new("subdistrict_code", new("รหัสตำบล", "sub-district code"), IsRequired: true),
        new("since", new("ตั้งแต่วันที่", "since")),
        new("amount", new("จำนวนเงินต่อเดือน (บาท)", "baht a month")),
        new("status", new("สถานะ", "status")),
    ]);
}
