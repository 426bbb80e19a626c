using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Imports.Rows;

/// <summary>How files write sex (คำระบุเพศ).</summary>
internal static class SexWords
{
    public const string Male = "M", Female = "F";

    public static Sex? Find(string word) => word switch
    {
        Male or "m" or "ชาย" or "ช" => Sex.Male,
        Female or "f" or "หญิง" or "ญ" => Sex.Female,
        _ => null,
    };
}
