using Hunsuan.Engines.Pictures;

namespace Hunsuan.Shared;

/// <summary>Words about files of pictures (ถ้อยคำเรื่องไฟล์ภาพ).</summary>
public static class PictureTexts
{
    public static readonly Text File = new("ไฟล์ภาพ", "Picture file");
    public static readonly Text What = new("ในภาพมีอะไร", "What is seen");
    public static readonly Text Required = new("เลือกไฟล์ภาพ", "Choose a picture file");
    public static readonly Text WhatRequired = new("บอกว่าในภาพมีอะไร", "Say what is seen");
    public static readonly Text TooLarge = new("ไฟล์ใหญ่เกิน {0} MB ย่อภาพแล้วส่งใหม่", "The file has more than {0} MB. Make the picture smaller and send it again");
    public static readonly Text NoPicture = new("ไฟล์นี้ไม่ใช่ภาพ JPEG PNG หรือ WebP ที่สมบูรณ์ เลือกไฟล์อื่น หรือบันทึกภาพใหม่เป็น JPEG", "This is no whole JPEG, PNG or WebP. Choose another file, or save the picture as JPEG");
    private static readonly Text TakenOut = new("ตัดออกจากไฟล์แล้ว: {0}", "Taken out of the file: {0}");
    private static readonly Text NothingHidden = new("ไฟล์นี้ไม่มีข้อมูลแฝง", "The file held no hidden data");

    private static readonly (HiddenData Kind, Text Name)[] Kinds =
    [
        (HiddenData.Exif, new("พิกัด วันเวลา และรุ่นกล้อง (Exif)", "position, time and camera (Exif)")), (HiddenData.Xmp, new("ประวัติการแก้ไข (XMP)", "history of editing (XMP)")),
        (HiddenData.Words, new("ข้อความ", "words")), (HiddenData.Maker, new("ข้อมูลของโปรแกรมหรือผู้ผลิต", "data of programs or makers")),
        (HiddenData.Trailing, new("ข้อมูลท้ายไฟล์", "data behind the picture")),
    ];

    /// <summary>What was taken out of a file, in words.</summary>
    public static Text Of(HiddenData removed) => removed == HiddenData.None ? NothingHidden : TakenOut.With(new Text(Listed(removed, t => t.Thai), Listed(removed, t => t.English)));

    private static string Listed(HiddenData removed, Func<Text, string> language) =>
        string.Join(", ", Kinds.Where(k => removed.HasFlag(k.Kind)).Select(k => language(k.Name)));
}
