namespace Hunsuan.Registers.Corrections;

/// <summary>What is wrong with a row of a list (สิ่งที่ไม่ถูกต้องในบัญชี); numbers are stored, so never renumber.</summary>
public enum CorrectionFault
{
    Dead = 1,
    MovedAway = 2,

    /// <summary>Nobody there knows such a person.</summary>
    NotKnownThere = 3,
    OtherName = 4,
    OtherNumber = 5,
    OtherAddress = 6,

    /// <summary>Has received already what the list says is still to be given.</summary>
    AlreadyHelped = 7,

    /// <summary>Not on the list's present version, and lives there all the same.</summary>
    DroppedWrongly = 8,

    /// <summary>Something else, which the words say.</summary>
    WrongEntry = 9,
}

/// <summary>What a correction rests on (หลักฐานของคำขอแก้ไข); numbers are stored, so never renumber.</summary>
public enum CorrectionEvidence
{
    Visit = 1,
    Family = 2,
    Document = 3,
    Registry = 4,
}
