using Hunsuan.Shared;

namespace Hunsuan.Registers.Corrections;

/// <summary>Whether a row of a list stands as a request asked for it (บัญชีแสดงการแก้ไขแล้วหรือไม่).</summary>
internal static class ShownChange
{
    public static long NameOf(ListEntry entry) => new Fingerprint().Add(entry.Prefix).Add(entry.FirstName).Add(entry.LastName).Add(entry.BirthDate).Value;

    public static long PlaceOf(ListEntry entry) => new Fingerprint().Add(entry.AreaCode).Add(entry.HouseNumber).Value;

    /// <remarks>A row with another number is another row: the former one has left then.</remarks>
    public static bool Of(CorrectionRequest request, ListEntry entry)
    {
        var isOff = entry.LeftIn is not null || !entry.IsHeld;
        var (isNamedAnew, isPlacedAnew) = (NameOf(entry) != request.NamePrint, PlaceOf(entry) != request.PlacePrint);
        return request.Fault switch
        {
            CorrectionFault.Dead or CorrectionFault.NotKnownThere or CorrectionFault.AlreadyHelped => isOff,
            CorrectionFault.MovedAway or CorrectionFault.OtherAddress => isOff || isPlacedAnew,
            CorrectionFault.OtherName => isOff || isNamedAnew,
            CorrectionFault.OtherNumber => isOff,
            CorrectionFault.WrongEntry => isOff || isNamedAnew || isPlacedAnew,
            CorrectionFault.DroppedWrongly => !isOff,
        };
    }
}
