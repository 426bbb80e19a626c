namespace Hunsuan.Data.Keys;

/// <summary>
/// A part of the house that keeps sealed values (ส่วนที่เก็บค่าที่ปิดผนึก): it says which keys they were made with, and makes them anew.
/// Whoever seals something registers one, or its keys would be forgotten while they are needed.
/// </summary>
internal interface IKeepsSealed
{
    /// <summary>Whether <see cref="Renew"/> makes its values anew; otherwise they keep their key until they are gone.</summary>
    bool IsRenewed => true;

    /// <summary>Every key that something kept here was made with.</summary>
    Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop);

    /// <summary>Makes anew, with the newest keys, what older ones made; killed at any moment it can be begun again.</summary>
    /// <param name="done">Hears how many more were looked at.</param>
    /// <returns>How many were made anew.</returns>
    Task<int> Renew(Action<int> done, CancellationToken stop);
}
