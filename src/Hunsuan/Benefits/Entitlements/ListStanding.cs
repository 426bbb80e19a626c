namespace Hunsuan.Benefits.Entitlements;

/// <summary>On which agencies' lists a person stands (การมีชื่อในบัญชี): bit i is the list i of those looked at. In neither: that can't be told.</summary>
/// <param name="Held">Stands on it.</param>
/// <param name="NotHeld">Certainly does not.</param>
internal readonly record struct ListStanding(uint Held, uint NotHeld)
{
    /// <param name="list">Its place among the lists; −1 is none of them.</param>
    public bool? On(int list) => list < 0 ? null : (Held >> list & 1) != 0 ? true : (NotHeld >> list & 1) != 0 ? false : null;
}
