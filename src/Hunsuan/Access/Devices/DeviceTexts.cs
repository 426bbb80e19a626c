using Hunsuan.Shared;

namespace Hunsuan.Access.Devices;

internal static class DeviceTexts
{
    public static readonly Text Sessions = new("อุปกรณ์ที่เข้าใช้งาน", "Where you are signed in");
    public static readonly Text SessionsLead = new("หากมีรายการที่ไม่ใช่คุณ ให้สิ้นสุดรายการนั้นแล้วเปลี่ยนรหัสผ่านทันที", "If one of these is not you, end it and change your password at once");
    public static readonly Text Device = new("อุปกรณ์", "Device");
    public static readonly Text UnknownDevice = new("ไม่ทราบอุปกรณ์", "Unknown device");
    public static readonly Text ThisDevice = new("เครื่องนี้", "This device");
    public static readonly Text Begun = new("เข้าสู่ระบบเมื่อ", "Signed in");
    public static readonly Text LastSeen = new("ใช้ล่าสุดราว", "Last used, about");
    public static readonly Text Means = new("ด้วย", "By");
    public static readonly Text End = new("สิ้นสุด", "End");
    public static readonly Text OnDevice = new("การเข้าใช้งานบน {0}", "the session on {0}");
    public static readonly Text EndOthers = new("สิ้นสุดทุกเครื่องยกเว้นเครื่องนี้", "End all but this one");
    public static readonly Text Ended = new("สิ้นสุดแล้ว อุปกรณ์นั้นต้องเข้าสู่ระบบใหม่", "Ended. That device has to sign in again");
    public static readonly Text EndAll = new("สิ้นสุดทุกเครื่อง", "End all sessions");
    public static readonly Text EndedAll = new("สิ้นสุดการเข้าใช้งานของ {0} ทุกเครื่องแล้ว", "All sessions of {0} are ended");
    public static readonly Text OpenSessions = new("เครื่องที่เข้าใช้งานอยู่", "Open sessions");

    public static Text Of(SignInMeans means) => means switch
    {
        SignInMeans.Password => new("รหัสผ่าน", "Password"),
        SignInMeans.PasswordAndCode => new("รหัสผ่านและรหัสจากแอป", "Password and code"),
        SignInMeans.PasswordAndRecoveryCode => new("รหัสผ่านและรหัสกู้คืน", "Password and recovery code"),
        SignInMeans.Passkey => new("พาสคีย์", "Passkey"),
        SignInMeans.Provider => new("ระบบอื่น", "Another system"),
        SignInMeans.ProviderWithSecondFactor => new("ระบบอื่น สองขั้น", "Another system, two steps"),
        SignInMeans.ProviderAndCode => new("ระบบอื่นและรหัสจากแอป", "Another system and code"),
        SignInMeans.ProviderAndRecoveryCode => new("ระบบอื่นและรหัสกู้คืน", "Another system and recovery code"),
    };

    public static Text NameOf(UserSession session) => session.Device.Length == 0 ? UnknownDevice : new(session.Device, session.Device);
}
