using Hunsuan.Shared;

namespace Hunsuan.Ui;

internal static class SignatureTexts
{
    public static readonly Text Drawing = new("ลายมือชื่อ", "Signature");
    public static readonly Text Hint = new("เซ็นด้วยนิ้วหรือเมาส์ในกรอบ หากเซ็นไม่ได้ ให้กรอกชื่อพยาน", "Sign in the frame with finger or mouse. Where that can't be, name a witness");
    public static readonly Text Clear = new("ล้างลายมือชื่อ", "Clear the signature");
    public static readonly Text Wrong = new("อ่านลายมือชื่อไม่ได้ ล้างแล้วเซ็นใหม่ หรือกรอกชื่อพยาน", "The signature can't be read. Clear it and sign again, or name a witness");
}
